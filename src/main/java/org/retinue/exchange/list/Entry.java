package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.exchange.Plain;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;

/// An entry of a list: its row, the name of the part it stands under, and what stands in its cells
/// once cells that span several, marks for "as above" and further rows are worked in.
record Entry(int row, String part, List<String> cells) {

    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?i)(sub-?)?total\\b.*|合计.*|总计.*|小计.*|共计.*|注[:：].*|说明[:：].*|notes?:.*|填表.*|制表.*",
                    Pattern.DOTALL);

    Entry {
        cells = List.copyOf(cells);
    }

    /// The entries of the table; rows that are none are left out.
    static List<Entry> of(Table table, Optional<Header> header, List<Guess> columns) {
        var entries = new ArrayList<Entry>();
        var part = "";
        var above = List.<String>of();
        for (var index = header.map(one -> one.last() + 1).orElse(0);
                index < table.rows().size();
                index++) {
            var row = table.rows().get(index);
            var written = row.stream().filter(Cell::isWritten).toList();
            if (written.isEmpty() || header.filter(one -> one.isRepeatedBy(row)).isPresent()) {
                continue;
            }
            if (isPart(row, columns)) {
                part = written.getFirst().text();
            } else if (goesOn(row, columns) && !entries.isEmpty()) {
                entries.add(entries.removeLast().and(row));
            } else {
                above = whole(row, above);
                entries.add(new Entry(index, part, above));
            }
        }
        return entries;
    }

    /// What stands in the columns of the field, but for what says nothing.
    Stream<Placed> in(Field field, List<Guess> columns) {
        return IntStream.range(0, Math.min(cells.size(), columns.size()))
                .filter(column -> columns.get(column).field() == field)
                .filter(column -> !Blank.is(cells.get(column)))
                .mapToObj(column ->
                        new Placed(
                                column, columns.get(column).header(), cells.get(column).strip()));
    }

    /// What stands in a cell, and where.
    record Placed(int column, String header, String text) {}

    /// A row in which something stands in one place alone is the name of a part, or a remark; but
    /// where it stands where names do, it is one, unless it spans the columns or says a role.
    private static boolean isPart(List<Cell> row, List<Guess> columns) {
        var written =
                IntStream.range(0, row.size())
                        .filter(at -> row.get(at).isWritten())
                        .boxed()
                        .toList();
        var first = written.getFirst();
        if (FOOTER.matcher(row.get(first).text()).matches()) {
            return true;
        }
        var used = columns.stream().filter(guess -> guess.field() != Field.NOTHING).count();
        var reaches = row.stream().anyMatch(cell -> cell.origin() == Origin.ABOVE);
        if (written.size() > 1 || used < 2 || reaches) {
            return false;
        }
        var spans = first + 1 < row.size() && row.get(first + 1).origin() == Origin.LEFT;
        return spans
                || columns.get(first).field() != Field.NAME
                || Vocabulary.role(row.get(first).text()).isPresent();
    }

    /// Whether the name reaches down from the row above.
    private static boolean goesOn(List<Cell> row, List<Guess> columns) {
        return IntStream.range(0, Math.min(row.size(), columns.size()))
                .anyMatch(column -> {
                    var field = columns.get(column).field();
                    return (field == Field.NAME || field == Field.FAMILY_NAME)
                            && row.get(column).origin() == Origin.ABOVE
                            && !row.get(column).text().isBlank();
                });
    }

    private Entry and(List<Cell> row) {
        var joined = new ArrayList<>(cells);
        for (var column = 0; column < Math.min(row.size(), joined.size()); column++) {
            if (row.get(column).isWritten()) {
                joined.set(column, (joined.get(column) + "\n" + row.get(column).text()).strip());
            }
        }
        return new Entry(this.row, part, joined);
    }

    private static List<String> whole(List<Cell> row, List<String> above) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    var cell = row.get(column);
                    if (Blank.isDitto(cell.text()) && column < above.size()) {
                        return above.get(column);
                    }
                    return cell.origin() == Origin.LEFT ? "" : Plain.of(cell.text());
                })
                .toList();
    }
}
