package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.studio.Studio;

/// The dialog that shows papers before they are saved or printed.
public final class PreviewDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Prints prints;

    public PreviewDialog(Studio studio, Sheets sheets, Prints prints) {
        this.studio = studio;
        this.sheets = sheets;
        this.prints = prints;
    }

    public PreviewPane open(Tour tour, Preset preset) {
        var pane = prints.preview(tour, preset);
        var save = new Button();
        save.setId("save-pdf");
        save.disableProperty().bind(pane.ready().not());
        save.setDefaultButton(true);
        save.textProperty().bind(pane.bundle().map(bundle -> studio.say(name(bundle))));
        save.setOnAction(_ -> save(pane));
        var print = new Button(studio.say("preview.print"));
        print.setId("send-to-printer");
        print.disableProperty().bind(pane.ready().and(pane.printable()).not());
        print.setOnAction(_ -> print(pane));
        var title = studio.say("preview.title", studio.best(tour.heading().title()));
        sheets.open(Sheet.wide(title, pane, List.of(sheets.cancel(), print, save)), pane.first());
        return pane;
    }

    private static String name(Bundle bundle) {
        return switch (bundle) {
            case ONE -> "preview.save";
            case EACH_PAPER, EACH_PERSON -> "preview.saveEach";
        };
    }

    /// Who does not say where stays in the dialog.
    private void save(PreviewPane pane) {
        var ordered = pane.ordered();
        switch (pane.bundle().get()) {
            case ONE -> leave(prints.file(ordered), file -> prints.save(ordered, file));
            case EACH_PAPER ->
                    leave(prints.folder(), folder -> prints.saveEachPaper(ordered, folder));
            case EACH_PERSON ->
                    leave(prints.folder(), folder -> prints.saveEachPerson(ordered, folder));
        }
    }

    private void print(PreviewPane pane) {
        var ordered = pane.ordered();
        leave(pane.printing(), wish -> prints.print(ordered, wish));
    }

    private <T> void leave(Optional<T> chosen, Consumer<T> then) {
        chosen.ifPresent(known -> {
            sheets.close();
            then.accept(known);
        });
    }
}
