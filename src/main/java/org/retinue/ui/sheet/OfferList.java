package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;

/// The list of what typed letters may mean, below the field they are typed into.
public final class OfferList extends ListView<Offer> {

    private static final double ROW_HEIGHT = 30;
    private static final int MOST_ROWS = 9;
    private static final double MOST_NAME = 300;
    private static final double LEAST_WIDTH = 360;

    public OfferList(Consumer<Offer> taking) {
        getStyleClass().add("offers");
        setFixedCellSize(ROW_HEIGHT);
        setFocusTraversable(false);
        setCellFactory(_ -> new OfferCell(taking));
    }

    /// Shows the offers with one of them highlighted, or none where the place is -1.
    public void show(List<Offer> offers, int place) {
        getItems().setAll(offers);
        setPrefHeight(Math.min(offers.size(), MOST_ROWS) * ROW_HEIGHT + 2);
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(place);
        }
        scrollTo(Math.max(0, place - 2));
    }

    public void walk(int step) {
        var next = getSelectionModel().getSelectedIndex() + step;
        var place = Math.clamp(next, 0, getItems().size() - 1);
        getSelectionModel().select(place);
        scrollTo(Math.max(0, place - MOST_ROWS / 2));
    }

    public Optional<Offer> highlighted() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    public double widthFor(double field) {
        return Math.max(LEAST_WIDTH, field);
    }

    private static final class OfferCell extends ListCell<Offer> {

        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox content = new HBox(10, name, detail);

        private OfferCell(Consumer<Offer> taking) {
            detail.getStyleClass().add("detail");
            detail.setMinWidth(0);
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(MOST_NAME);
            HBox.setHgrow(detail, Priority.ALWAYS);
            content.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMousePressed(event -> {
                Optional.ofNullable(getItem()).ifPresent(taking);
                event.consume();
            });
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            name.setText(offer.label());
            name.setGraphic(offer.makesNew() ? Icons.of(Feather.PLUS) : null);
            detail.setText(offer.detail());
            setGraphic(content);
        }
    }
}
