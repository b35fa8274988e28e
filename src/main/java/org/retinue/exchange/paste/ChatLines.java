package org.retinue.exchange.paste;

import java.util.List;
import java.util.regex.Pattern;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;

/// Makes a table of lines that begin with a time, as people write them in a chat.
final class ChatLines {

    private static final Pattern BULLET =
            Pattern.compile(
                    "^\\s*(?:[-•·▪●◆*]\\s+|[(（][0-9]{1,2}[)）]\\s*|[①-⑳]\\s*"
                            + "|[0-9]{1,2}(?:[)）、]|\\.(?![0-9]))\\s*)");

    private ChatLines() {}

    static List<List<Cell>> rows(String text) {
        return text.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .limit(Table.MOST_ROWS + 1L)
                .map(ChatLines::line)
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
}
