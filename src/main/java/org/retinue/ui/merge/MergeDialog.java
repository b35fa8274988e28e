package org.retinue.ui.merge;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.release.Merge;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.studio.Studio;

/// The dialog that brings two people's work on one tour together, as one edit.
public final class MergeDialog {

    private final Studio studio;
    private final Sheets sheets;

    /// One dialog of a row of them: what it is called, what is said of it, and what goes on
    /// afterwards.
    public record Turn(String title, String remark, Runnable merged, Runnable skipped) {}

    public MergeDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
    }

    /// Asks; the tour as it lies on the desk becomes what is chosen. What is done to it meanwhile
    /// stays.
    public void open(Merging merging, Tour onDesk, Runnable done) {
        open(merging, onDesk, true, done);
    }

    /// Comes while somebody types: Enter, meant for what was typed, chooses nothing.
    void openByItself(Merging merging, Runnable done) {
        open(merging, merging.result(List.of()), false, done);
    }

    /// Asks as one of a row: whoever leaves it, by Escape too, skips it.
    public void open(Merging merging, Tour onDesk, Turn turn) {
        var pane = new MergePane(studio, merging);
        var remark = new Label(turn.remark());
        remark.setId("merge-remark");
        remark.setWrapText(true);
        pane.getChildren().addFirst(remark);
        var skip = sheets.dismiss(studio.say("merge.skip"), "merge-skip");
        skip.setOnAction(_ -> {
            sheets.close();
            turn.skipped().run();
        });
        var merge = merge(pane, onDesk, true, turn.merged());
        var sheet = new Sheet(turn.title(), pane, List.of(skip, merge));
        sheet.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        skip.fire();
                        event.consume();
                    }
                });
        sheets.open(sheet, pane.field());
    }

    private void open(Merging merging, Tour onDesk, boolean byEnter, Runnable done) {
        var pane = new MergePane(studio, merging);
        var merge = merge(pane, onDesk, byEnter, done);
        sheets.open(
                new Sheet(studio.say("merge.title"), pane, List.of(sheets.cancel(), merge)),
                pane.field());
    }

    private Button merge(MergePane pane, Tour onDesk, boolean byEnter, Runnable done) {
        var merge = new Button(studio.say("merge.do"));
        merge.setId("merge-do");
        merge.setDefaultButton(byEnter);
        merge.setOnAction(_ -> {
            sheets.close();
            merge(onDesk, pane.result());
            done.run();
        });
        return merge;
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
