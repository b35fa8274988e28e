package org.retinue.exchange.table;

import java.util.List;
import java.util.regex.Pattern;
import org.retinue.exchange.table.Table.Cell;

/// The mark that this program puts before what an office program could take for a formula when it
/// writes a table as text. It is taken away again where every such cell of the table has it: a
/// table that somebody else wrote has at least one without, or no such cell at all.
final class OwnMark {

    private static final Pattern RISKY = Pattern.compile("[\\s\\u00a0]*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("'" + RISKY.pattern(), Pattern.DOTALL);

    private OwnMark() {}

    static List<List<Cell>> removed(List<List<Cell>> rows) {
        var texts = rows.stream().flatMap(List::stream).map(Cell::text).toList();
        var isOurs =
                texts.stream().anyMatch(text -> MARKED.matcher(text).matches())
                        && texts.stream().noneMatch(text -> RISKY.matcher(text).matches());
        return isOurs
                ? rows.stream().map(row -> row.stream().map(OwnMark::without).toList()).toList()
                : rows;
    }

    private static Cell without(Cell cell) {
        return MARKED.matcher(cell.text()).matches()
                ? Cell.own(cell.text().substring(1))
                : cell;
    }
}
