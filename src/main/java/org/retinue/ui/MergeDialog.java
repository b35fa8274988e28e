package org.retinue.ui;

import java.util.List;
import javafx.scene.control.Button;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.release.Merge;
import org.retinue.tour.Tour;
import org.retinue.ui.merge.MergePane;
import org.retinue.ui.merge.Merging;

/// The dialog that brings two people's work on one tour together, as one edit.
final class MergeDialog {

    private final Studio studio;
    private final Sheets sheets;

    MergeDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
    }

    /// Asks; the tour as it lies on the desk becomes what is chosen. What is done to it meanwhile
    /// stays.
    void open(Merging merging, Tour onDesk, Runnable done) {
        open(merging, onDesk, true, done);
    }

    /// Comes while somebody types: Enter, meant for what was typed, chooses nothing.
    void openByItself(Merging merging, Runnable done) {
        open(merging, merging.result(List.of()), false, done);
    }

    private void open(Merging merging, Tour onDesk, boolean byEnter, Runnable done) {
        var pane = new MergePane(studio, merging);
        var merge = new Button(studio.say("merge.do"));
        merge.setId("merge-do");
        merge.setDefaultButton(byEnter);
        merge.setOnAction(_ -> {
            sheets.close();
            merge(onDesk, pane.result());
            done.run();
        });
        sheets.open(
                new Sheet(studio.say("merge.title"), pane, List.of(sheets.cancel(), merge)),
                pane.field());
    }

    private void merge(Tour onDesk, Tour result) {
        studio.desk().open(result.id());
        studio.desk()
                .edit(
                        new Edit(
                                Deed.MERGE,
                                result.heading().title(),
                                now -> Merge.of(onDesk, result, now).tour()));
    }
}
