package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;

/// The header of a list: which rows it is in, and what it says above each column. It may stand
/// below titles, and take two rows where cells of the upper one span several columns.
record Header(int first, int last, List<String> texts) {

    private static final int MOST_ROWS_ABOVE = 30;

    Header {
        texts = List.copyOf(texts);
    }

    static Optional<Header> of(Table table) {
        return first(table, Header::isHeader)
                .or(() -> first(table, Header::namesAtLeast))
                .map(row -> of(table, row));
    }

    private static Optional<Integer> first(Table table, Predicate<List<Cell>> wanted) {
        return IntStream.range(0, Math.min(table.rows().size(), MOST_ROWS_ABOVE))
                .filter(row -> wanted.test(table.rows().get(row)))
                .boxed()
                .findFirst();
    }

    /// Whether at least the column of the names is headed as such.
    private static boolean namesAtLeast(List<Cell> row) {
        var written = row.stream().filter(Cell::isWritten).map(Cell::text).toList();
        return written.stream()
                .flatMap(text -> Headings.field(text).stream())
                .anyMatch(field -> field == Field.NAME || field == Field.NAME_CHINESE);
    }

    private static Header of(Table table, int row) {
        var upper = table.rows().get(row);
        var lower = row + 1 < table.rows().size() ? table.rows().get(row + 1) : List.<Cell>of();
        var isTwo = isSecond(upper, lower);
        var texts = new ArrayList<String>();
        for (var column = 0; column < upper.size(); column++) {
            texts.add(
                    isTwo ? both(upper.get(column), lower.get(column)) : upper.get(column).text());
        }
        return new Header(row, isTwo ? row + 1 : row, texts);
    }

    private static String both(Cell upper, Cell lower) {
        return lower.origin() == Origin.ABOVE || lower.text().isBlank()
                ? upper.text()
                : (upper.text() + "\n" + lower.text()).strip();
    }

    static boolean isHeader(List<Cell> row) {
        var written = row.stream().filter(Cell::isWritten).map(Cell::text).toList();
        var known = written.stream().filter(text -> Headings.field(text).isPresent()).count();
        return known >= 2 && known * 2 > written.size();
    }

    /// Whether the row divides what the row above it spans.
    private static boolean isSecond(List<Cell> upper, List<Cell> lower) {
        var spans = upper.stream().anyMatch(cell -> cell.origin() == Origin.LEFT);
        var reaches = lower.stream().anyMatch(cell -> cell.origin() == Origin.ABOVE);
        var written = lower.stream().filter(Cell::isWritten).map(Cell::text).toList();
        var divides =
                !written.isEmpty()
                        && written.stream()
                                .allMatch(text ->
                                        Headings.field(text).isPresent()
                                                || Headings.isChineseAlone(text).isPresent());
        return divides && (spans || reaches || written.size() * 2 <= upper.size());
    }

    /// Whether the row says the same as the header, as on a second page.
    boolean isRepeatedBy(List<Cell> row) {
        return IntStream.range(0, Math.min(row.size(), texts.size()))
                        .filter(column -> row.get(column).isWritten())
                        .allMatch(column -> texts.get(column).startsWith(row.get(column).text()))
                && row.stream().filter(Cell::isWritten).count() > 1;
    }
}
