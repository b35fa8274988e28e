package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.retinue.edit.Edit;
import org.retinue.tour.ItemId;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.studio.Chosen;
import org.retinue.ui.studio.Preferences;
import org.retinue.ui.studio.Selection;
import org.retinue.words.Words;

/// The programme as a grid. The items whose lines are picked are those that are selected
/// everywhere.
final class ProgrammeTable extends StackPane {

    private static final String COLUMNS = "columns.programme";

    private final Grid<LineId, Column> grid;
    private final Selection selection;
    private boolean isTelling;
    private boolean isFollowing;

    ProgrammeTable(Words words, Selection selection, Consumer<Edit> edits) {
        this.selection = selection;
        grid = new Grid<>(ProgrammeColumns.of(words, true), edits);
        getChildren().add(grid);
        grid.lines().subscribe((_, _) -> tell());
        grid.cursor().subscribe((_, _) -> tell());
        selection.chosen().subscribe(this::follow);
    }

    Grid<LineId, Column> grid() {
        return grid;
    }

    /// Takes up which columns the officer likes to see, and how wide.
    void keepColumns(Preferences preferences) {
        grid.keepColumns(preferences.list(COLUMNS), chosen -> preferences.keep(COLUMNS, chosen));
    }

    /// Shows another state of the programme. Where nobody sees the table and nothing is selected, a
    /// cursor whose line is gone selects nothing either.
    void show(ProgrammeSheet now, boolean isSeen) {
        isFollowing = !isSeen && selection.get().equals(Chosen.NONE);
        grid.show(now);
        isFollowing = false;
    }

    /// Shows another programme: from its start, unless something of it is selected.
    void start(ProgrammeSheet now) {
        isFollowing = true;
        grid.show(now);
        isFollowing = false;
        selection.keep(now.tour());
        if (selection.get().equals(Chosen.NONE)) {
            grid.start();
            tell();
        } else {
            follow(selection.get());
        }
    }

    /// Puts the cursor on the first of these lines, all of which are picked.
    void select(List<LineId> lines) {
        grid.select(lines, lines.getFirst());
    }

    /// A cursor on a line that is no item yet selects nothing.
    private void tell() {
        if (isFollowing) {
            return;
        }
        var items = grid.lines().get().stream().flatMap(line -> item(line).stream()).toList();
        var lead = grid.line().flatMap(ProgrammeTable::item).filter(items::contains);
        isTelling = true;
        if (items.isEmpty()) {
            selection.clear();
        } else {
            selection.choose(items, lead.orElseGet(items::getLast));
        }
        isTelling = false;
    }

    /// Goes where the selection was led elsewhere.
    private void follow(Chosen chosen) {
        if (!isTelling && !isFollowing) {
            isFollowing = true;
            chosen.lead()
                    .ifPresent(lead -> grid.select(LineId.of(chosen), new LineId.OfItem(lead)));
            isFollowing = false;
        }
    }

    private static Optional<ItemId> item(LineId line) {
        return line instanceof LineId.OfItem(var id) ? Optional.of(id) : Optional.empty();
    }
}
