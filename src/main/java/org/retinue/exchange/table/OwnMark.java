package org.retinue.exchange.table;

import java.util.List;
import org.retinue.exchange.table.Table.Cell;

/// The mark that [Csv] puts before what an office program could take for a formula. It is taken
/// away again where the heads are those that this program writes; anywhere else an apostrophe is
/// what somebody typed.
final class OwnMark {

    private OwnMark() {}

    static List<List<Cell>> removed(List<List<Cell>> rows) {
        return !rows.isEmpty() && isOurs(rows.getFirst())
                ? rows.stream().map(row -> row.stream().map(OwnMark::without).toList()).toList()
                : rows;
    }

    private static boolean isOurs(List<Cell> heads) {
        return heads.size() > 1
                && heads.stream().allMatch(cell -> Head.of(cell.text()).isPresent());
    }

    private static Cell without(Cell cell) {
        return Cell.own(Csv.unmarked(cell.text()));
    }
}
