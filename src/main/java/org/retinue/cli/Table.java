package org.retinue.cli;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Lines of cells, set below each other on a terminal.
final class Table {

    /// Scripts whose letters take the room of two Latin ones.
    private static final Set<UnicodeScript> WIDE =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO);

    private Table() {}

    /// The rows as lines, each column as wide as its widest cell.
    static List<String> lines(List<List<String>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths =
                IntStream.range(0, columns)
                        .map(column ->
                                rows.stream()
                                        .filter(row -> column < row.size())
                                        .mapToInt(row -> width(row.get(column)))
                                        .max()
                                        .orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int... widths) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            line.append(cell).repeat(' ', widths[column] - width(cell) + 2);
        }
        return line.toString().stripTrailing();
    }

    static int width(String cell) {
        return cell.codePoints().map(Table::width).sum();
    }

    private static int width(int character) {
        var type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /// Letters, and the punctuation and full-width forms that go with them.
    private static boolean isWide(int character) {
        return WIDE.contains(UnicodeScript.of(character))
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF01 && character <= 0xFF60);
    }
}
