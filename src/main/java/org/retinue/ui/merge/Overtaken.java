package org.retinue.ui.merge;

import java.util.List;
import java.util.Optional;
import org.retinue.desk.Notice;
import org.retinue.desk.View;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.studio.Studio;

/// What happens when somebody else saved first: what both did is merged by itself, and where both
/// changed the same, the two are shown side by side at once. Until the officer has chosen, the
/// notice keeps both.
public final class Overtaken {

    private final Studio studio;
    private final Sheets sheets;

    public Overtaken(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
        studio.view().map(View::notice).subscribe(this::show);
    }

    /// A dialog that is open goes on: the notice leads there afterwards.
    private void show(Optional<Notice> notice) {
        if (notice.orElse(null) instanceof Notice.Merged merged
                && !merged.conflicts().isEmpty()
                && sheets.clear().getValue()) {
            dialog().openByItself(merging(merged), studio.desk()::dismiss);
        }
    }

    public void choose(Notice.Merged merged) {
        choose(merging(merged));
    }

    public void choose(Merging merging) {
        dialog().open(merging, merging.result(List.of()), studio.desk()::dismiss);
    }

    private MergeDialog dialog() {
        return new MergeDialog(studio, sheets);
    }

    private static Merging merging(Notice.Merged merged) {
        return Merging.of(merged.base(), merged.mine(), merged.theirs());
    }
}
