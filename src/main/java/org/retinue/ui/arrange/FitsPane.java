package org.retinue.ui.arrange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Fit;
import org.retinue.arrange.Fits;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Proposal.Unfit;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Arrangements;

/// Shows where an engagement fits best, the best place first.
public final class FitsPane extends VBox {

    private static final double WIDTH = 820;
    private static final double ROW = 36;
    private static final int MOST = 7;

    private final Tour tour;
    private final Item item;
    private final Asked asked;
    private final Ground ground;
    private final ListView<Fit> list = new ListView<>();

    public FitsPane(Studio studio, Tour tour, Item item) {
        this.tour = tour;
        this.item = item;
        asked = Asked.usual(tour, Customs.USUAL);
        ground = studio.view().get().ground(tour, studio.today());
        var told = new Arrangements(studio.words(), tour);
        list.setId("fits");
        list.setAccessibleText(studio.say("arrange.place"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new FitCell(told));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
        List<Fit> fits = Fits.of(tour, item.id(), asked, ground);
        list.getItems().setAll(fits.stream().limit(MOST).toList());
        list.setPrefSize(WIDTH, ROW * list.getItems().size() + 4);
        list.getSelectionModel().selectFirst();
        getStyleClass().addAll("form", "arrange");
        getChildren().add(fits.isEmpty() ? nowhere(studio, told) : list);
    }

    /// For each day what stands in the way, and what would have to give way.
    private Node nowhere(Studio studio, Arrangements told) {
        var hindrances = Fits.hindrances(tour, item.id(), asked, ground);
        var said = new VBox();
        said.setId("fits-nowhere");
        said.getStyleClass().add("nowhere");
        said.setPrefWidth(WIDTH);
        if (hindrances.isEmpty()) {
            said.getChildren()
                    .add(
                            Wrapped.label(
                                    Fits.reason(tour, item.id(), asked, ground)
                                            .map(why -> told.of(new Unfit(item.id(), why)))
                                            .orElseGet(() -> studio.say("arrange.notGiven")),
                                    "strong"));
        } else {
            said.getChildren().add(Wrapped.label(studio.say("arrange.fitsNoDay"), "strong"));
        }
        for (var hindrance : hindrances) {
            said.getChildren().add(Wrapped.label(told.of(hindrance), "hindrance"));
            hindrance
                    .instead()
                    .ifPresent(instead ->
                            said.getChildren().add(Wrapped.label(told.of(instead), "detail")));
        }
        return said;
    }

    /// A list would keep for itself the keys that do or leave what the dialog is about.
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    public ListView<Fit> list() {
        return list;
    }

    /// Puts the engagement where the chosen place is.
    public Optional<Edit> edit() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(fit -> Fits.made(tour, fit, asked, ground))
                .map(made -> new Edit(Deed.ARRANGE, item.title(), made::on));
    }

    private static final class FitCell extends ListCell<Fit> {

        private final Arrangements told;

        private FitCell(Arrangements told) {
            this.told = told;
        }

        @Override
        protected void updateItem(Fit fit, boolean empty) {
            super.updateItem(fit, empty);
            setText(empty || fit == null ? null : told.of(fit));
        }
    }
}
