package org.retinue.ui.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Cells as other programs take them over: as text with tabs, and as a table in HTML.
record CopiedTable(List<List<String>> rows) {

    static <I, C extends Enum<C>> CopiedTable of(List<Line<I, C>> lines, List<C> columns) {
        return new CopiedTable(
                lines.stream()
                        .map(line ->
                                columns.stream().map(column -> line.cell(column).shown()).toList())
                        .toList());
    }

    String tabbed() {
        return joined(
                row -> row.stream().map(CopiedTable::flat).collect(Collectors.joining("\t")), "\n");
    }

    String html() {
        return "<table>" + joined(CopiedTable::htmlRow, "") + "</table>";
    }

    private String joined(Function<List<String>, String> written, String between) {
        return rows.stream().map(written).collect(Collectors.joining(between));
    }

    private static String htmlRow(List<String> row) {
        return row.stream()
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String flat(String cell) {
        return cell.replaceAll("\\s+", " ");
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
