package org.retinue.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.retinue.exchange.table.Table.Origin;
import org.retinue.exchange.table.TableFile.Read;

/// What stands in the cells of a workbook, as it is shown there.
class WorkbooksTest {

    @Test
    void datesAndTimesAreToldByTheirFormat() {
        assertEquals(
                List.of("2026-11-03", "2026-11-03 14:30", "14:30", "2026-11-03", "46329", "14:30"),
                row(sheet -> {
                    sheet.value(0, 0, LocalDate.of(2026, 11, 3));
                    sheet.style(0, 0).format("yyyy-MM-dd").set();
                    sheet.value(0, 1, LocalDateTime.of(2026, 11, 3, 14, 30));
                    sheet.style(0, 1).format("yyyy\"年\"m\"月\"d\"日\" h:mm").set();
                    sheet.value(0, 2, 14.5 / 24);
                    sheet.style(0, 2).format("h:mm;@").set();
                    sheet.value(0, 3, LocalDate.of(2026, 11, 3));
                    sheet.style(0, 3).format("[$-804]m\"月\"d\"日\"").set();
                    sheet.value(0, 4, 46329);
                    sheet.value(0, 5, 14.5 / 24);
                    sheet.style(0, 5).format("[h]:mm").set();
                }));
    }

    @Test
    void numbersAreAsTheyWereTyped() {
        assertEquals(
                List.of("13800138000", "0.1", "-3", "0042", "1234567890123456", "TRUE"),
                row(sheet -> {
                    sheet.value(0, 0, 13800138000L);
                    sheet.value(0, 1, 0.1);
                    sheet.value(0, 2, -3);
                    sheet.value(0, 3, 42);
                    sheet.style(0, 3).format("0000").set();
                    sheet.value(0, 4, 1234567890123456L);
                    sheet.value(0, 5, true);
                }));
    }

    /// Nothing is worked out, and nothing that only looks like a formula is lost.
    @Test
    void whatLooksLikeAFormulaIsText() {
        var typed = List.of("=1+1", "-Al-Rashid", "+86 755 8888 0000", "@office", "'quoted", "＝1");
        assertEquals(
                typed,
                row(sheet -> {
                    for (var column = 0; column < typed.size(); column++) {
                        sheet.value(0, column, typed.get(column));
                    }
                }));
    }

    @Test
    void mergedCellsStandInEachOfTheirPlaces() {
        var table =
                only(
                                sheet -> {
                                    sheet.value(0, 0, "Title");
                                    sheet.range(0, 0, 0, 2).merge();
                                    sheet.value(2, 0, "Suite");
                                    sheet.range(2, 0, 3, 0).merge();
                                    sheet.value(2, 1, "one");
                                    sheet.value(2, 2, "1");
                                    sheet.value(3, 1, "two");
                                    sheet.value(3, 2, "2");
                                })
                        .table();
        assertEquals(
                List.of("Title Title< Title<", "  ", "Suite one 1", "Suite^ two 2"),
                table.rows().stream()
                        .map(row ->
                                String.join(
                                        " ",
                                        row.stream()
                                                .map(cell -> cell.text() + mark(cell.origin()))
                                                .toList()))
                        .toList());
    }

    @Test
    void everySheetIsATableAndHiddenOnesAreSaidToBe() {
        var found =
                tables(workbook -> {
                    workbook.newWorksheet("名单").value(0, 0, "one");
                    workbook.newWorksheet("empty");
                    var hidden = workbook.newWorksheet("old");
                    hidden.value(0, 0, "two");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                });
        assertEquals(
                List.of("名单 false", "old true"),
                found.stream().map(one -> one.name() + " " + one.isHidden()).toList());
    }

    private static String mark(Origin origin) {
        return switch (origin) {
            case OWN -> "";
            case LEFT -> "<";
            case ABOVE -> "^";
        };
    }

    private static List<String> row(Consumer<Worksheet> filling) {
        return only(filling).table().rows().getFirst().stream().map(Table.Cell::text).toList();
    }

    private static FoundTable only(Consumer<Worksheet> filling) {
        return tables(workbook -> filling.accept(workbook.newWorksheet("Sheet"))).getFirst();
    }

    private static List<FoundTable> tables(Consumer<Workbook> filling) {
        var read = TableFile.read(Sheets.workbook(filling));
        return read instanceof Read(var tables) ? tables : List.of();
    }
}
