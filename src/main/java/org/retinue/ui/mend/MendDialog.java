package org.retinue.ui.mend;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.retinue.check.Finding;
import org.retinue.mend.Mends;
import org.retinue.mend.Outlook;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;

/// The dialog that puts a finding right, as one edit.
final class MendDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Consumer<Finding> waive;

    /// What cannot be put right can be waived.
    MendDialog(Studio studio, Sheets sheets, Background background, Consumer<Finding> waive) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.waive = waive;
    }

    void open(Tour tour, List<Finding> findings) {
        var pane =
                new MendPane(
                        studio, tour, findings, (finding, then) -> search(tour, finding, then));
        var mend = new Button(studio.say("mend.do"));
        mend.setId("mend-do");
        mend.setDefaultButton(true);
        mend.disableProperty().bind(pane.edit().map(edit -> edit.isEmpty()));
        mend.setOnAction(_ -> {
            sheets.close();
            pane.edit().get().ifPresent(studio.desk()::edit);
        });
        var waiving = new Button(studio.say("waive.open"));
        waiving.setId("mend-waive");
        waiving.setOnAction(_ -> waive.accept(pane.finding()));
        sheets.open(
                new Sheet(studio.say("mend.title"), pane, List.of(waiving, sheets.cancel(), mend)),
                pane.field());
    }

    /// Many programmes are tried, which the window does not wait for.
    private void search(Tour tour, Finding finding, Consumer<List<Outlook>> then) {
        var view = studio.view().get();
        var situation = view.situation(tour, studio.today());
        background.run(() -> Mends.outlooks(finding, situation, view.directory()), then);
    }
}
