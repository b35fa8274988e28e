package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.retinue.exchange.table.Table.Cell;

/// Text whose cells stand between tabs, commas or the like, read letter by letter.
final class Delimited {

    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<Cell> row = new ArrayList<>();
    private boolean quoted;

    private Delimited(char separator, String text, boolean withQuotes) {
        this.separator = separator;
        for (var at = 0; at < text.length() && rows.size() <= Table.MOST_ROWS; at++) {
            var letter = text.charAt(at);
            var next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
            if (quoted && letter == '"' && next == '"') {
                cell.append('"');
                at++;
            } else if (quoted
                    && letter == '"'
                    && (next == separator || "\r\n".indexOf(next) >= 0)) {
                quoted = false;
            } else if (!quoted && withQuotes && letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else {
                take(letter);
            }
        }
        endRow();
    }

    /// The rows that have something written in them. Spreadsheets put a cell with line breaks
    /// between quotes. Where quotes do not come in pairs they are part of what was written.
    static List<List<Cell>> rows(char separator, String text) {
        return allRows(separator, text).stream()
                .filter(row -> row.stream().anyMatch(Cell::isWritten))
                .toList();
    }

    /// All rows, so that each has the number that it has in its file.
    static List<List<Cell>> allRows(char separator, String text) {
        var unquoted = new Delimited(separator, text, true);
        return (unquoted.quoted ? new Delimited(separator, text, false) : unquoted).rows;
    }

    private void take(char letter) {
        if (letter == separator && !quoted) {
            endCell();
        } else if (letter == '\n' && !quoted) {
            endRow();
        } else if (letter != '\r') {
            cell.append(letter);
        }
    }

    private void endCell() {
        row.add(Cell.own(cell.toString().replace('\u00a0', ' ').strip()));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
