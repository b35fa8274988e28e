package org.retinue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.exchange.PastedTable.Cell;
import org.retinue.exchange.PastedTable.Origin;

/// Makes a table of plain text: of cells with tabs between them, as spreadsheets give it, or of
/// lines that begin with a time, as people write them in a chat.
final class TextTables {

    private static final Pattern BULLET =
            Pattern.compile(
                    "^\\s*(?:[-•·▪●◆*]\\s+|[(（][0-9]{1,2}[)）]\\s*|[①-⑳]\\s*"
                            + "|[0-9]{1,2}(?:[)）、]|\\.(?![0-9]))\\s*)");

    private TextTables() {}

    static Optional<PastedTable> read(String text) {
        var cut = text.substring(0, Math.min(text.length(), PastedTable.MOST_SOURCE));
        var rows = cut.indexOf('\t') >= 0 ? tabbed(cut) : lines(cut);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PastedTable(rows, cut.length() < text.length()));
    }

    /// Spreadsheets put a cell with line breaks between quotes. Where quotes do not come in pairs
    /// they are part of what was written.
    private static List<List<Cell>> tabbed(String text) {
        var quoted = new Tabbed(text, true);
        var rows = quoted.isOpen() ? new Tabbed(text, false).rows() : quoted.rows();
        return rows.stream().filter(row -> row.stream().anyMatch(Cell::isWritten)).toList();
    }

    private static List<List<Cell>> lines(String text) {
        return text.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .limit(PastedTable.MOST_ROWS + 1L)
                .map(TextTables::line)
                .toList();
    }

    private static List<Cell> line(String line) {
        var split = TimedLine.of(line);
        if (split.isPresent()) {
            return List.of(Cell.own(split.get().time()), Cell.own(split.get().rest()));
        }
        return WrittenDates.alone(line).isPresent()
                ? List.of(Cell.own(line), new Cell(line, Origin.LEFT))
                : List.of(Cell.EMPTY, Cell.own(line));
    }

    /// Reads cells letter by letter.
    private static final class Tabbed {

        private final List<List<Cell>> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<Cell> row = new ArrayList<>();
        private boolean quoted;

        Tabbed(String text, boolean withQuotes) {
            for (var at = 0; at < text.length() && rows.size() <= PastedTable.MOST_ROWS; at++) {
                var letter = text.charAt(at);
                var next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
                if (quoted && letter == '"' && next == '"') {
                    cell.append('"');
                    at++;
                } else if (quoted && letter == '"' && "\t\r\n".indexOf(next) >= 0) {
                    quoted = false;
                } else if (!quoted && withQuotes && letter == '"' && cell.isEmpty()) {
                    quoted = true;
                } else {
                    take(letter);
                }
            }
            endRow();
        }

        boolean isOpen() {
            return quoted;
        }

        List<List<Cell>> rows() {
            return rows;
        }

        private void take(char letter) {
            if (letter == '\t' && !quoted) {
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
}
