package org.retinue.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.exchange.table.Column;
import org.retinue.exchange.table.Head;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;

/// Brings a programme that this program wrote into the form in which offices write theirs: an
/// activity in two languages stands in one cell, and where a way begins stands before where it
/// ends.
public final class OwnProgramme {

    private static final String WAY = " → ";

    private OwnProgramme() {}

    /// The table itself where somebody else wrote it.
    public static Table of(Table table) {
        var heads =
                table.rows().isEmpty()
                        ? List.<Optional<Head>>of()
                        : table.rows().getFirst().stream()
                                .map(cell -> Head.of(cell.text()))
                                .toList();
        if (heads.size() < 2 || heads.stream().anyMatch(Optional::isEmpty)) {
            return table;
        }
        var columns = heads.stream().map(head -> head.orElseThrow().column()).toList();
        return new Table(
                Stream.concat(
                                Stream.of(table.rows().getFirst()),
                                table.rows().stream().skip(1).map(row -> row(row, columns)))
                        .toList(),
                table.isCut());
    }

    private static List<Cell> row(List<Cell> row, List<Column> columns) {
        var changed = new ArrayList<>(row);
        var activity = columns.indexOf(Column.ACTIVITY);
        var other = columns.lastIndexOf(Column.ACTIVITY);
        if (activity >= 0 && other > activity) {
            changed.set(activity, joined(row.get(activity), "\n", row.get(other)));
        }
        var from = columns.indexOf(Column.FROM);
        var to = columns.indexOf(Column.PLACE);
        if (from >= 0 && to >= 0 && row.get(from).isWritten()) {
            changed.set(to, joined(row.get(from), WAY, row.get(to)));
        }
        return changed;
    }

    private static Cell joined(Cell one, String between, Cell other) {
        return one.text().equals(other.text()) || other.text().isBlank()
                ? one
                : Cell.own(one.text() + between + other.text());
    }
}
