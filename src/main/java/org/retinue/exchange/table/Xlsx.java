package org.retinue.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as a workbook, each on a sheet of its own. Texts are text whatever they begin with, so
/// that nothing is ever reckoned; dates and times are such to a spreadsheet too. The heads stay in
/// sight and filter.
public final class Xlsx {

    /// As much as a cell holds.
    static final int MOST_LETTERS = 32_767;

    private static final int MOST_LETTERS_OF_A_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    private static final double MINUTES_OF_A_DAY = 24 * 60;

    private Xlsx() {}

    public static byte[] of(List<Sheet> sheets) {
        var out = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        try (var workbook = new Workbook(out, "Retinue", "1.0")) {
            for (var sheet : sheets) {
                write(sheet, workbook.newWorksheet(name(sheet.name(), names)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// How many texts are longer than a cell holds.
    public static int cut(List<Sheet> sheets) {
        return (int)
                sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(List::stream)
                        .filter(value -> value.written().length() > MOST_LETTERS)
                        .count();
    }

    private static void write(Sheet sheet, Worksheet worksheet) {
        var header = sheet.header();
        var rows = sheet.rows();
        for (var column = 0; column < header.size(); column++) {
            worksheet.value(0, column, header.get(column));
            worksheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
            worksheet.width(column, width(sheet, column));
            for (var row = 0; row < rows.size(); row++) {
                write(worksheet, row + 1, column, rows.get(row).get(column));
            }
        }
        worksheet.freezePane(0, 1);
        if (!header.isEmpty()) {
            worksheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
        }
        if (sheet.isFromRight()) {
            worksheet.rightToLeft();
        }
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
    }

    private static void write(Worksheet worksheet, int row, int column, Value value) {
        var style = worksheet.style(row, column).verticalAlignment("top");
        switch (value) {
            case Value.Said(var text) -> {
                if (!text.isEmpty()) {
                    worksheet.value(row, column, shortened(text));
                }
                style.wrapText(true).set();
            }
            case Value.Date(var day) -> {
                worksheet.value(row, column, day);
                style.format("yyyy-mm-dd").set();
            }
            case Value.Time(var time) -> {
                worksheet.value(
                        row, column, (time.getHour() * 60 + time.getMinute()) / MINUTES_OF_A_DAY);
                style.format("hh:mm").set();
            }
            case Value.Count(var number) -> {
                worksheet.value(row, column, number);
                style.set();
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }

    /// As wide as its longest line, within bounds; a Chinese character takes the room of two
    /// letters.
    private static double width(Sheet sheet, int column) {
        var head = widest(sheet.header().get(column));
        var longest =
                sheet.rows().stream()
                        .mapToInt(row -> widest(row.get(column).written()))
                        .max()
                        .orElse(0);
        return Math.clamp(Math.max(Math.min(head, 20), longest) + 3L, NARROWEST, WIDEST);
    }

    private static int widest(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.codePoints()
                                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                                .sum())
                .max()
                .orElse(0);
    }

    /// A name that spreadsheets accept and no other sheet has.
    private static String name(String wanted, Set<String> taken) {
        var plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var kept = plain.substring(0, Math.min(plain.length(), MOST_LETTERS_OF_A_NAME - 3));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? kept : kept + " " + number)
                .filter(name -> taken.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
