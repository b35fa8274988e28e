package org.retinue.ui.arrange;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Items;

/// The dialogs that arrange: the whole tour, or one more engagement; either is one edit.
final class ArrangeDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;

    ArrangeDialog(Studio studio, Sheets sheets, Background background) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
    }

    ArrangePane open(Tour tour) {
        var pane = new ArrangePane(studio, tour, background::run);
        var start = button("start", studio.say("arrange.start"));
        start.visibleProperty().bind(pane.running().not());
        start.managedProperty().bind(start.visibleProperty());
        start.defaultButtonProperty().bind(pane.edit().map(edit -> edit.isEmpty()));
        start.setOnAction(_ -> pane.start());
        var stop = button("stop", studio.say("arrange.stop"));
        stop.visibleProperty().bind(pane.running());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(_ -> pane.stop());
        var apply = button("apply", studio.say("arrange.apply"));
        apply.disableProperty().bind(pane.edit().map(edit -> edit.isEmpty()));
        apply.defaultButtonProperty().bind(pane.edit().map(edit -> edit.isPresent()));
        apply.setOnAction(_ -> {
            sheets.close();
            pane.edit().get().ifPresent(studio.desk()::edit);
        });
        pane.running()
                .subscribe((_, running) -> {
                    if (running) {
                        stop.requestFocus();
                    } else {
                        // What was found is known a moment later.
                        Platform.runLater(() -> goOn(pane, apply));
                    }
                });
        sheets.open(
                Sheet.wide(
                        studio.say("arrange.title"),
                        pane,
                        List.of(sheets.cancel(), start, stop, apply)),
                pane.first());
        return pane;
    }

    /// Enter applies what was found; where nothing was, one asks for something else.
    private static void goOn(ArrangePane pane, Button apply) {
        if (pane.edit().get().isPresent()) {
            apply.requestFocus();
        } else {
            pane.first().requestFocus();
        }
    }

    void open(Tour tour, Item item) {
        var pane = new FitsPane(studio, tour, item);
        var place = button("place", studio.say("arrange.place"));
        place.setDefaultButton(true);
        place.setDisable(pane.list().getItems().isEmpty());
        place.setOnAction(_ -> place(pane));
        pane.list()
                .setOnMouseClicked(event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        place(pane);
                    }
                });
        var cancel = sheets.cancel();
        var name = Items.label(studio.words(), tour, item);
        sheets.open(
                new Sheet(studio.say("arrange.fitsTitle", name), pane, List.of(cancel, place)),
                pane.list().getItems().isEmpty() ? cancel : pane.list());
    }

    private void place(FitsPane pane) {
        sheets.close();
        pane.edit().ifPresent(studio.desk()::edit);
    }

    private static Button button(String what, String name) {
        var button = new Button(name);
        button.setId("arrange-" + what);
        return button;
    }
}
