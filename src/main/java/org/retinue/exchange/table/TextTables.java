package org.retinue.exchange.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.words.CharacterSets;

/// Reads tables written as text: finds out its character set, and what stands between its cells.
final class TextTables {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int ROWS_TO_LOOK_AT = 100;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"");
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?\\r?\\n");

    private TextTables() {}

    static List<FoundTable> read(byte[] file) {
        var text = CharacterSets.text(file);
        if (text.stripLeading().startsWith("<")) {
            return html(text);
        }
        var said = SAID.matcher(text);
        if (said.lookingAt()) {
            return of(text.substring(said.end()), said.group(1).charAt(0)).stream().toList();
        }
        return of(text, separator(text)).stream().toList();
    }

    private static List<FoundTable> html(String text) {
        var tables = HtmlTables.read(text);
        return Stream.iterate(0, number -> number < tables.size(), number -> number + 1)
                .map(number ->
                        new FoundTable(
                                tables.size() == 1 ? "" : Integer.toString(number + 1),
                                tables.get(number),
                                false,
                                0,
                                0))
                .toList();
    }

    private static Optional<FoundTable> of(String text, char separator) {
        return Table.of(text.stripTrailing(), cut -> rows(separator, cut)).map(FoundTable::alone);
    }

    private static List<List<Cell>> rows(char separator, String text) {
        return OwnMark.removed(Delimited.allRows(separator, text));
    }

    /// That which most rows have equally often, and the more often the likelier.
    static char separator(String text) {
        var beginning = text.lines().limit(ROWS_TO_LOOK_AT).collect(Collectors.joining("\n"));
        var sample = QUOTED.matcher(beginning).replaceAll("quoted");
        return SEPARATORS.stream()
                .max(Comparator.comparingDouble(separator -> evenness(separator, sample)))
                .filter(separator -> evenness(separator, sample) > 0)
                .orElse('\t');
    }

    private static double evenness(char separator, String sample) {
        var widths = new HashMap<Integer, Integer>();
        var rows = Delimited.rows(separator, sample);
        rows.forEach(row -> widths.merge(filled(row), 1, Integer::sum));
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> Math.log(width.getKey()) * width.getValue() / rows.size())
                .max()
                .orElse(0);
    }

    /// Titles above have the separators of the rows below them as well, but nothing between them.
    private static int filled(List<Cell> row) {
        return row.stream().filter(Cell::isWritten).count() > 1 ? row.size() : 0;
    }
}
