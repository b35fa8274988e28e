package org.retinue.exchange.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A table as it came: rows of equally many cells. A cell that spans others stands in each of their
/// places, and there says from where it came. Cut where it is larger than any programme.
public record Table(List<List<Cell>> rows, boolean isCut) {

    /// More than any programme has, so that a whole spreadsheet pasted by mistake stays harmless.
    public static final int MOST_ROWS = 5_000;

    public static final int MOST_COLUMNS = 40;
    public static final int MOST_LETTERS = 2_000;
    static final int MOST_SOURCE = 8_000_000;

    public Table {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        isCut = isCut || rows.size() > MOST_ROWS || width > MOST_COLUMNS;
        rows = rows.stream().limit(MOST_ROWS).map(row -> filled(row, width)).toList();
    }

    /// How a cell came to stand where it stands.
    public enum Origin {
        OWN,
        LEFT,
        ABOVE
    }

    /// What stands in one place of the table.
    public record Cell(String text, Origin origin) {

        public static final Cell EMPTY = new Cell("", Origin.OWN);

        public Cell {
            text = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        }

        public static Cell own(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, Origin.OWN);
        }

        Cell from(Origin changed) {
            return new Cell(text, changed);
        }

        /// Whether something was written here and not in a cell that spans this one.
        public boolean isWritten() {
            return origin == Origin.OWN && !text.isBlank();
        }
    }

    /// The table that the text makes whose cells stand between tabs.
    public static Optional<Table> tabbed(String text) {
        return of(text, cut -> Delimited.rows('\t', cut));
    }

    /// The table of these rows of the text, of which no more is read than any programme has.
    public static Optional<Table> of(String text, Function<String, List<List<Cell>>> reading) {
        var cut = text.substring(0, Math.min(text.length(), MOST_SOURCE));
        var rows = reading.apply(cut);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(rows, cut.length() < text.length()));
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /// How many cells have something written in them.
    public long written() {
        return rows.stream().flatMap(List::stream).filter(Cell::isWritten).count();
    }

    private static List<Cell> filled(List<Cell> row, int width) {
        var missing = Collections.nCopies(Math.max(width - row.size(), 0), Cell.EMPTY);
        return Stream.concat(row.stream(), missing.stream()).limit(MOST_COLUMNS).toList();
    }
}
