package org.retinue.ui.releases;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.Severity;
import org.retinue.desk.Readiness;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Findings;
import org.retinue.words.Items;

/// What stands between a tour and its release. Enter, or a click, goes to the item.
final class ObstacleList extends ListView<Obstacle> {

    private final Studio studio;
    private final Tour tour;
    private final Consumer<ItemId> open;

    ObstacleList(Studio studio, Readiness readiness, Consumer<ItemId> open) {
        this.studio = studio;
        this.tour = readiness.tour();
        this.open = open;
        setId("release-obstacles");
        setAccessibleText(studio.say("releases.obstacles"));
        setPlaceholder(new Label(studio.say("releases.ready"), Icons.of(Feather.CHECK_CIRCLE)));
        getItems().setAll(Obstacle.lines(readiness));
        setCellFactory(_ -> new Cell());
        setOnMouseClicked(_ -> go());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
    }

    private void go() {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            chosen.place().ifPresent(open);
        }
    }

    private final class Cell extends ListCell<Obstacle> {

        /// What the scroll bar and the paddings take.
        private static final double AROUND = 48;

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : getGraphic().prefHeight(ObstacleList.this.getWidth() - AROUND)
                            + snappedTopInset()
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Obstacle line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : content(line));
        }

        private Label content(Obstacle line) {
            return switch (line) {
                case Obstacle.Heading(var key, var count) ->
                        label(studio.say(key, count), "heading");
                case Obstacle.OfFinding(var finding) -> {
                    var label = label(Findings.sentence(studio.words(), tour, finding), "sentence");
                    label.setGraphic(sign(finding.severity()));
                    yield label;
                }
                case Obstacle.OfItem(var item) -> {
                    var state = studio.words().name(item.standing().confirmation().state());
                    var name = Items.label(studio.words(), tour, item);
                    var day = item.day().map(studio.words()::date).orElse("");
                    yield label(studio.say("releases.unconfirmed.item", day, name, state), "");
                }
            };
        }

        private static Node sign(Severity severity) {
            return switch (severity) {
                case ERROR -> Icons.of(Feather.ALERT_OCTAGON, "severity-error");
                case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, "severity-warning");
                case HINT -> Icons.of(Feather.INFO, "severity-hint");
            };
        }

        private Label label(String text, String style) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.prefWidthProperty().bind(ObstacleList.this.widthProperty().subtract(AROUND));
            return label;
        }
    }
}
