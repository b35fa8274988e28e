package org.retinue.ui.imports;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.retinue.brief.Pack;
import org.retinue.desk.Ancestor;
import org.retinue.desk.Issuing;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.merge.MergeDialog;
import org.retinue.ui.studio.Studio;

/// Offers to merge a pack that comes back into the tour that is here, against the release that it
/// was made from, and says which one that is. What one audience alone did not see is not merged: it
/// would look as if somebody had taken it away.
final class PackMerge {

    private final Studio studio;
    private final Sheets sheets;
    private final Pack pack;
    private final Label against = new Label();
    private final Button button = new Button();

    PackMerge(Studio studio, Sheets sheets, Issuing issuing, Pack pack) {
        this.studio = studio;
        this.sheets = sheets;
        this.pack = pack;
        against.setId("import-against");
        against.setWrapText(true);
        against.setMinHeight(Label.USE_PREF_SIZE);
        against.setText(studio.say("ui.import.seeking"));
        button.setId("import-merge");
        button.setText(studio.say("ui.import.merge"));
        button.setDisable(true);
        issuing.ancestor(pack.tour(), pack.release(), this::offer);
    }

    static boolean isPossible(Pack pack) {
        return Ancestor.canBeWhole(pack);
    }

    static String madeFrom(Studio studio, Ancestor base) {
        return studio.say(
                base.isCertain() ? "ui.import.madeFrom" : "ui.import.nearest", base.release());
    }

    /// Says what the pack is measured by.
    Label against() {
        return against;
    }

    Button button() {
        return button;
    }

    private void offer(Optional<Ancestor> found) {
        against.setText(
                found.map(base -> madeFrom(studio, base))
                        .orElseGet(() -> studio.say("ui.import.neverReleased")));
        found.ifPresent(base -> {
            button.setOnAction(_ -> merge(base));
            button.setDisable(studio.view().get().readOnly());
        });
    }

    private void merge(Ancestor base) {
        sheets.close();
        Returned.of(base, pack)
                .ifPresent(returned ->
                        returned.whenOpen(
                                studio,
                                (merging, mine) ->
                                        new MergeDialog(studio, sheets)
                                                .open(merging, mine, () -> {})));
    }
}
