package org.retinue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the same work takes in Excel and Word, reckoned by the fewest strokes that an expert needs:
/// a key, a letter, a click and keys pressed together are one stroke each.
///
/// Tab leads to the next cell and Enter to the next row. A time is typed as `8:30`, a full hour as
/// `9:`. A text that stands above already costs one stroke (Ctrl+D) where it stands right above,
/// and else as many letters as tell it from all others of its column; that Excel stops completing
/// at an empty cell is left out of account, as is all formatting, and all checking by eye.
record Spreadsheet(List<Step> steps) {

    /// So many strokes for something.
    record Step(String what, int strokes) {}

    /// Ten items of a table move by forty minutes, and the Word page in which the table is linked
    /// is printed anew. Where every time was typed as a formula of the one before, `click, 9:10,
    /// Enter` takes the place of the first six steps, six strokes instead of twelve.
    static final Spreadsheet SLIP =
            new Spreadsheet(
                    List.of(
                            new Step("click an empty cell", 1),
                            new Step("0:40 Ctrl+Enter Ctrl+C", 6),
                            new Step("click the first start", 1),
                            new Step("Shift+click the last end before the banquet", 1),
                            new Step("Ctrl+Alt+V for Paste Special", 1),
                            new Step("D for Add, Enter", 2),
                            new Step("Alt+Tab to Word", 1),
                            new Step("Ctrl+A F9 to update the table", 2),
                            new Step("Ctrl+P Enter, Enter for the file", 3)));

    /// The table of [PastedPlan] pasted and put right.
    static final Spreadsheet PASTE =
            new Spreadsheet(
                    List.of(
                            new Step("Ctrl+V", 1),
                            new Step("click the first wrong head", 1),
                            new Step("Host Tab Remarks Enter", 13),
                            new Step("click the cell of the wrong date, which is one of 13", 1),
                            new Step("F2 Backspace 3 Enter", 4),
                            new Step("Ctrl+H", 1),
                            new Step("house Tab hotel", 11),
                            new Step("Alt+A, Enter for the message, Esc", 3)));

    Spreadsheet {
        steps = List.copyOf(steps);
    }

    /// The rows typed into an empty table, from a click on its first cell on.
    static Spreadsheet typing(List<List<String>> rows) {
        var steps = new ArrayList<>(List.of(new Step("click", 1)));
        for (var row = 0; row < rows.size(); row++) {
            steps.add(row(rows.subList(0, row), rows.get(row)));
        }
        return new Spreadsheet(steps);
    }

    int strokes() {
        return steps.stream().mapToInt(Step::strokes).sum();
    }

    /// To the last cell in which something stands, each with the key that leaves it.
    private static Step row(List<List<String>> above, List<String> row) {
        var strokes = 0;
        for (var column = 0; column <= row.lastIndexOf(last(row)); column++) {
            var place = column;
            var earlier = above.stream().map(other -> other.get(place)).toList();
            strokes += 1 + text(earlier, row.get(column));
        }
        return new Step(String.join(" Tab ", row) + " Enter", strokes);
    }

    private static String last(List<String> row) {
        return row.reversed().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private static int text(List<String> above, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!above.isEmpty() && above.getLast().equals(text)) {
            return 1;
        }
        return Stream.iterate(1, length -> length < text.length(), length -> length + 1)
                .filter(length -> isTold(above, text, text.substring(0, length)))
                .findFirst()
                .orElse(text.length());
    }

    private static boolean isTold(List<String> above, String text, String begun) {
        return above.contains(text)
                && above.stream().filter(other -> other.startsWith(begun)).allMatch(text::equals);
    }
}
