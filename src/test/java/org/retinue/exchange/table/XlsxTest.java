package org.retinue.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.retinue.exchange.Plain;
import org.retinue.tour.Language;

class XlsxTest {

    @TempDir private Path folder;

    @Test
    void datesAndTimesAreSuchToASpreadsheet() throws IOException {
        var row =
                rows(CsvTest.sheet(
                                List.of(
                                        new Value.Date(LocalDate.of(2026, 5, 12)),
                                        new Value.Time(LocalTime.of(23, 59)),
                                        new Value.Count(7))))
                        .get(1);
        assertEquals("yyyy-mm-dd", row.getCell(0).getDataFormatString());
        assertEquals(LocalDate.of(2026, 5, 12), row.getCell(0).asDate().toLocalDate());
        assertEquals("hh:mm", row.getCell(1).getDataFormatString());
        assertEquals(
                LocalTime.of(23, 59),
                LocalTime.ofSecondOfDay(
                        Math.round(row.getCell(1).asNumber().doubleValue() * 24 * 60) * 60));
        assertEquals(7, row.getCell(2).asNumber().intValue());
    }

    @ParameterizedTest
    @FieldSource("org.retinue.exchange.Hostile#ALL")
    void aTextIsTextWhateverItSays(String hostile) throws IOException {
        var sheet = CsvTest.sheet(List.of(new Value.Said(hostile), new Value.Count(1)));
        var cell = rows(sheet).get(1).getCell(0);
        assertEquals(CellType.STRING, cell.getType());
        assertEquals(Plain.of(hostile), cell.asString());
        var parts = parts(sheet);
        assertFalse(parts.values().stream().anyMatch(part -> part.contains("<f>")));
        assertFalse(parts.keySet().stream().anyMatch(name -> name.contains("externalLink")));
        assertFalse(parts.values().stream().anyMatch(part -> part.contains("TargetMode")));
    }

    @Test
    void theHeadStaysInSightAndFilters() throws IOException {
        var parts = parts(CsvTest.sheet(List.of(new Value.Said("Anna"), new Value.Count(1))));
        var sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
        assertTrue(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"), sheet);
        assertFalse(sheet.contains("rightToLeft"), sheet);
    }

    @Test
    void arabicSheetsBeginAtTheRight() throws IOException {
        var arabic =
                new Sheet(
                        "البرنامج",
                        List.of(Language.ARABIC, Language.ENGLISH),
                        List.of(Head.of(Column.NAME, Language.ARABIC)),
                        List.of(List.of(new Value.Said("ماري"))));
        assertTrue(
                parts(arabic)
                        .getOrDefault("xl/worksheets/sheet1.xml", "")
                        .contains("rightToLeft=\"true\""));
    }

    @Test
    void aTextThatIsLongerThanACellHoldsIsCutAndThatIsTold() throws IOException {
        var sheet = CsvTest.sheet(List.of(new Value.Said("a".repeat(40_000))));
        assertEquals(1, Xlsx.cut(List.of(sheet)));
        assertEquals(Xlsx.MOST_LETTERS, rows(sheet).get(1).getCellText(0).length());
    }

    /// Spreadsheets refuse a file in which two sheets have one name, or a name that is too long.
    @Test
    void sheetsHaveNamesThatSpreadsheetsAccept() throws IOException {
        var long1 = "Program[me]: of * the / very ? long \\ visit of somebody";
        var bytes =
                Xlsx.of(
                        List.of(
                                new Sheet(long1, List.of(Language.ENGLISH), List.of(), List.of()),
                                new Sheet(long1, List.of(Language.ENGLISH), List.of(), List.of())));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var names = workbook.getSheets().map(sheet -> sheet.getName()).toList();
            assertEquals(2, names.stream().distinct().count());
            assertTrue(
                    names.stream().allMatch(name -> name.matches("[^\\[\\]:*?/\\\\']{1,31}")),
                    names.toString());
        }
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        var bytes = Xlsx.of(List.of(sheet));
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }

    private Map<String, String> parts(Sheet sheet) throws IOException {
        var parts = new TreeMap<String, String>();
        var file = Files.write(folder.resolve("sheet.xlsx"), Xlsx.of(List.of(sheet)));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
