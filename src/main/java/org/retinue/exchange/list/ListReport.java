package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.exchange.table.FoundTable;
import org.retinue.exchange.table.Refusal;
import org.retinue.words.Words;

/// What is said about a list before it is taken: the same in the window and by the command.
public record ListReport(Words words, ReadList list) {

    /// Why there is no list in a file.
    public static String refused(Words words, Refusal why) {
        return words.say("list.refused." + why.name());
    }

    /// How many rows are new, changed, the same, doubtful and wrong.
    public String summary() {
        return words.say(
                "list.summary",
                list.count(RowState.NEW),
                list.count(RowState.CHANGED),
                list.count(RowState.SAME),
                list.count(RowState.DUPLICATE),
                list.count(RowState.WRONG));
    }

    /// What is to be known about the whole: what is not taken of it, and what becomes a note.
    public List<String> remarks(FoundTable found) {
        var remarks = new ArrayList<String>();
        if (list.table().isCut()) {
            remarks.add(words.say("list.cut"));
        }
        if (found.hiddenRows() > 0) {
            remarks.add(words.say("list.hiddenRows", found.hiddenRows()));
        }
        if (found.shortenedCells() > 0) {
            remarks.add(words.say("list.shortened", found.shortenedCells()));
        }
        var noted = headers(Field.NOTE);
        if (!noted.isEmpty()) {
            remarks.add(words.say("list.noted", noted));
        }
        var leftOut = headers(Field.NOTHING);
        if (!leftOut.isEmpty()) {
            remarks.add(words.say("list.leftOut", leftOut));
        }
        return remarks;
    }

    /// What each column is taken for: `职务 Title → Title`.
    public List<String> columns() {
        return list.columns().stream()
                .filter(guess -> guess.field() != Field.NOTE && guess.field() != Field.NOTHING)
                .map(guess ->
                        words.say("list.column", line(guess.header()), words.name(guess.field())))
                .toList();
    }

    /// The row in one line: `Row 6: New: Kwame Mensah; Known already, and new in the delegation.`
    public String row(ListRow row) {
        var said = words.say("list.rowState", words.name(row.state()), line(row.name()));
        var all =
                Stream.of(
                                Stream.of(said),
                                row.changes().stream().map(this::change),
                                row.remarks().stream().map(this::remark))
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(words.say("list.between")));
        return words.say("list.row", Integer.toString(row.index() + 1), all);
    }

    public String change(FieldChange change) {
        return change.from().isEmpty()
                ? words.say("list.added", words.name(change.field()), line(change.to()))
                : words.say(
                        "list.change",
                        words.name(change.field()),
                        line(change.from()),
                        line(change.to()));
    }

    public String remark(ListRemark remark) {
        return words.say("list.Doubt." + remark.doubt().name(), line(remark.detail()));
    }

    private String headers(Field field) {
        return list.columns().stream()
                .filter(guess -> guess.field() == field)
                .map(guess -> line(guess.header()))
                .filter(header -> !header.isBlank())
                .collect(Collectors.joining(words.say("list.comma")));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
