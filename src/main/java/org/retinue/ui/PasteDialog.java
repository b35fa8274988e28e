package org.retinue.ui;

import java.util.List;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.exchange.Clip;
import org.retinue.exchange.Context;
import org.retinue.exchange.PastedProgramme;
import org.retinue.exchange.PastedTable;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.paste.PastePane;

/// The dialog that puts a pasted table into the tour, as one edit.
final class PasteDialog {

    private final Studio studio;
    private final Sheets sheets;

    PasteDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
    }

    /// Shows the tables of the clip, and says whether there are any.
    boolean open(Tour tour, Clip clip) {
        var tables = PastedTable.read(clip);
        if (tables.isEmpty()) {
            return false;
        }
        var context = Context.of(tour, studio.view().get().directory());
        var pane = new PastePane(studio.words(), tables, context);
        var accept = pane.accept(this::take);
        sheets.open(
                Sheet.wide(studio.say("paste.title"), pane, List.of(sheets.cancel(), accept)),
                accept);
        return true;
    }

    private void take(PastedProgramme programme) {
        sheets.close();
        var subject = programme.context().tour().heading().title();
        var known = studio.view().get().directory();
        studio.desk()
                .edit(new Edit(Deed.PASTE_TABLE, subject, tour -> programme.onto(tour, known)));
        select(programme.items().stream().map(Item::id).toList());
    }

    /// Nothing, where the edit was refused.
    private void select(List<ItemId> pasted) {
        var there =
                studio.view().get().tour().stream()
                        .flatMap(tour -> pasted.stream().filter(id -> tour.item(id).isPresent()))
                        .toList();
        if (!there.isEmpty()) {
            studio.selection().choose(there, there.getFirst());
        }
    }
}
