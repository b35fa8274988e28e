package org.retinue.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table as a text file that spreadsheets open: UTF-8 with a mark at the start by which they know
/// it, commas between cells, quotes around each.
///
/// Spreadsheets take a cell for a formula that begins like one, and what came from somebody else
/// would be reckoned on the reader's machine. Such a cell gets a mark in front, an apostrophe.
public final class Csv {

    private static final String START = "\uFEFF";
    private static final String MARK = "'";
    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("'*[\\h\\u3000]*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*", Pattern.DOTALL);

    private Csv() {}

    public static byte[] of(Sheet sheet) {
        var rows =
                Stream.concat(
                        Stream.of(sheet.header().stream()),
                        sheet.rows().stream().map(row -> row.stream().map(Value::written)));
        return rows.map(row -> row.map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", START, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// How many cells of the table bear the mark.
    public static int marked(Sheet sheet) {
        return (int)
                sheet.rows().stream()
                        .flatMap(List::stream)
                        .filter(value -> isLikeAFormula(value.written()))
                        .count();
    }

    /// A cell of a table of ours as it was before it got the mark.
    public static String unmarked(String cell) {
        return cell.startsWith(MARK) && isLikeAFormula(cell) ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        var safe = isLikeAFormula(text) ? MARK + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isLikeAFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches();
    }
}
