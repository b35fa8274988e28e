package org.retinue.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.exchange.Plain;
import org.retinue.tour.Language;

class CsvTest {

    private static final Pattern FORMULA = Pattern.compile("[\\s\\h\\u3000\\x00]*[=+\\-@＝＋－＠]");

    @Test
    void everyCellIsQuotedAndTheMarkStandsAtTheStart() {
        var sheet =
                sheet(
                        List.of(
                                new Value.Date(LocalDate.of(2026, 5, 12)),
                                new Value.Time(LocalTime.of(9, 5)),
                                new Value.Count(7),
                                new Value.Said("6\" pipe, Ann; 张"),
                                Value.nothing()));
        assertArrayEquals(
                """
                \uFEFF"Name","Title","Mobile","Remarks","Duty"
                "2026-05-12","09:05","7","6"" pipe, Ann; 张",""
                """
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                Csv.of(sheet));
        assertEquals(0, Csv.marked(sheet));
    }

    @ParameterizedTest
    @FieldSource("org.retinue.exchange.Hostile#FORMULAS")
    void nothingBeginsLikeAFormulaAndItComesBackAsItWas(String hostile) {
        var sheet = sheet(List.of(new Value.Said(hostile)));
        var cell = cell(sheet);
        assertTrue(!FORMULA.matcher(cell).lookingAt(), cell);
        assertEquals(1, Csv.marked(sheet));
        assertEquals(Plain.of(hostile), Csv.unmarked(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al-Rashid", "'Abd al-Rahman", "a=b", "Anna @ Lusaka", "'", "1+1", ""})
    void whatIsNoFormulaGetsNoMark(String text) {
        var sheet = sheet(List.of(new Value.Said(text)));
        assertEquals(text, cell(sheet));
        assertEquals(text, Csv.unmarked(text));
        assertEquals(0, Csv.marked(sheet));
    }

    /// A row has as many cells as the head, whatever is written in it.
    @ParameterizedTest
    @FieldSource("org.retinue.exchange.Hostile#ALL")
    void noTextLeavesItsCell(String hostile) {
        var said = new Value.Said(hostile);
        var text = text(sheet(List.of(said, said, Value.nothing())));
        var table = Table.of(text.substring(1), all -> Delimited.rows(',', all)).orElseThrow();
        assertEquals(2, table.rows().size());
        assertEquals(
                List.of(said.text(), said.text(), ""),
                table.rows().get(1).stream()
                        .limit(3)
                        .map(cell -> Csv.unmarked(cell.text()))
                        .toList());
    }

    private static String cell(Sheet sheet) {
        var row = text(sheet).split("\r\n", 2)[1].strip();
        return row.substring(1, row.length() - 1).replace("\"\"", "\"");
    }

    private static String text(Sheet sheet) {
        return new String(Csv.of(sheet), StandardCharsets.UTF_8);
    }

    static Sheet sheet(List<Value> row) {
        var columns =
                List.of(Column.NAME, Column.TITLE, Column.MOBILE, Column.REMARKS, Column.DUTY);
        return new Sheet(
                "Table",
                List.of(Language.ENGLISH),
                columns.stream()
                        .limit(row.size())
                        .map(column -> new Head(column, Optional.of(Language.ENGLISH)))
                        .toList(),
                List.of(row));
    }
}
