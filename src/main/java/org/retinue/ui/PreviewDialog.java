package org.retinue.ui;

import java.util.List;
import javafx.scene.control.Button;
import org.retinue.tour.Tour;
import org.retinue.ui.preview.PreviewPane;

/// The dialog that shows papers before they are saved or printed.
final class PreviewDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Prints prints;

    PreviewDialog(Studio studio, Sheets sheets, Prints prints) {
        this.studio = studio;
        this.sheets = sheets;
        this.prints = prints;
    }

    PreviewPane open(Tour tour) {
        var pane = prints.preview(tour);
        var save = new Button(studio.say("preview.save"));
        save.setId("save-pdf");
        save.setDefaultButton(true);
        save.disableProperty().bind(pane.ready().not());
        save.setOnAction(_ -> save(pane));
        var title = studio.say("preview.title", studio.best(tour.heading().title()));
        sheets.open(Sheet.wide(title, pane, List.of(sheets.cancel(), save)), pane.first());
        return pane;
    }

    /// Who does not say where stays in the dialog.
    private void save(PreviewPane pane) {
        var ordered = pane.ordered();
        prints.file(ordered)
                .ifPresent(file -> {
                    sheets.close();
                    prints.save(ordered, file);
                });
    }
}
