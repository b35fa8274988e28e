package org.retinue.ui.paste;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.exchange.list.Kinds;
import org.retinue.exchange.paste.Clip;
import org.retinue.exchange.paste.Context;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.table.Table;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;

/// The dialog that puts a pasted table into the tour, as one edit.
public final class PasteDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Ways ways;

    /// Who is handed tables that are lists of people or sites, and who is told where there is
    /// nothing to paste.
    public record Ways(Consumer<List<Table>> lists, Consumer<String> telling) {}

    /// The tables on the clipboard, and what is known where they go.
    private record Clipped(List<Table> tables, Context context) {}

    public PasteDialog(Studio studio, Sheets sheets, Background background, Ways ways) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.ways = ways;
    }

    /// Takes what the clipboard of the system holds.
    public void open() {
        var clipboard = Clipboard.getSystemClipboard();
        open(
                new Clip(
                        Optional.ofNullable(clipboard.getHtml()).orElse(""),
                        Optional.ofNullable(clipboard.getString()).orElse("")));
    }

    public void open(Clip clip) {
        studio.view().get().tour().ifPresent(tour -> open(tour, clip::tables, PasteDialog::isList));
    }

    /// Takes tables that are a programme.
    public void open(List<Table> tables) {
        studio.view().get().tour().ifPresent(tour -> open(tour, () -> tables, _ -> false));
    }

    private static boolean isList(List<Table> tables) {
        return tables.size() == 1 && Kinds.isList(tables.getFirst());
    }

    /// Reads the tables of the clip, unless the dialog is left meanwhile. Where there are none it
    /// goes away, and that is told.
    private void open(Tour tour, Supplier<List<Table>> reading, Predicate<List<Table>> areLists) {
        var pane = new PastePane(studio.words(), background::run);
        var accept = pane.accept(this::take);
        var sheet = Sheet.wide(studio.say("paste.title"), pane, List.of(sheets.cancel(), accept));
        sheets.open(sheet, accept);
        var known = studio.view().get().directory();
        background.run(
                () -> new Clipped(reading.get(), Context.of(tour, known)),
                clipped -> {
                    if (!sheets.shows(sheet)) {
                        return;
                    }
                    if (clipped.tables().isEmpty()) {
                        sheets.close();
                        ways.telling().accept(studio.say("paste.nothing"));
                    } else if (areLists.test(clipped.tables())) {
                        sheets.close();
                        ways.lists().accept(clipped.tables());
                    } else {
                        pane.show(clipped.tables(), clipped.context());
                    }
                });
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
