package org.retinue.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads workbooks of Excel: every sheet is a table. What stands in a cell is taken as it is shown
/// and never worked out; of a formula that is what the office program found last.
final class Workbooks {

    private static final int MOST_SHEETS = 50;

    private Workbooks() {}

    static List<FoundTable> read(byte[] file) throws IOException {
        if (file[0] != 'P') {
            throw new Refused(Refusal.OLD_OR_LOCKED);
        }
        var parts = Archive.parts(file);
        if (parts.keySet().stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw new Refused(Refusal.NOT_A_WORKBOOK);
        }
        var xml = WorkbookXml.of(parts);
        var packed = new ByteArrayInputStream(Archive.packed(parts));
        var isFormatted = parts.keySet().stream().anyMatch(name -> name.endsWith("styles.xml"));
        parts.clear();
        var options = new ReadingOptions(isFormatted, true);
        try (var workbook = new ReadableWorkbook(packed, options)) {
            var tables = new ArrayList<FoundTable>();
            for (var sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                var grid = new SheetGrid(workbook.isDate1904());
                try (var rows = sheet.openStream()) {
                    rows.forEach(grid::add);
                }
                tables.add(
                        grid.table(
                                sheet.getName(),
                                sheet.getVisibility() != SheetVisibility.VISIBLE,
                                xml.merges(sheet.getId())));
            }
            return tables;
        } catch (UncheckedIOException e) {
            throw new Refused(Refusal.DAMAGED, e);
        }
    }
}
