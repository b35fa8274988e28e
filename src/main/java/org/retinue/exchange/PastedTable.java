package org.retinue.exchange;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// A table as it was pasted: rows of equally many cells. A cell that spans others stands in each of
/// their places, and there says from where it came. Cut where it is larger than any programme.
public record PastedTable(List<List<Cell>> rows, boolean isCut) {

    /// More than any programme has, so that a whole spreadsheet pasted by mistake stays harmless.
    public static final int MOST_ROWS = 5_000;

    static final int MOST_COLUMNS = 40;
    static final int MOST_LETTERS = 2_000;
    static final int MOST_SOURCE = 8_000_000;

    public PastedTable {
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

        static final Cell EMPTY = new Cell("", Origin.OWN);

        public Cell {
            text = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        }

        static Cell own(String text) {
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

    /// The tables on the clipboard: those of the HTML, or else the one that the plain text makes.
    public static List<PastedTable> read(Clip clip) {
        var tables = HtmlTables.read(clip.html());
        if (!tables.isEmpty()) {
            return tables;
        }
        var text = clip.text().isBlank() ? HtmlTables.text(clip.html()) : clip.text();
        return TextTables.read(text).stream().toList();
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
