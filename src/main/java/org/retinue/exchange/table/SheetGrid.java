package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;
import org.retinue.exchange.table.WorkbookXml.Merge;

/// Lays the rows of a sheet out. Empty rows stay, so that a row has the number here that it has in
/// the sheet.
final class SheetGrid {

    private final boolean since1904;
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean isCut;
    private int hiddenRows;
    private int shortenedCells;

    SheetGrid(boolean since1904) {
        this.since1904 = since1904;
    }

    void add(Row row) {
        var cells = row.stream().map(this::cell).collect(Collectors.toCollection(ArrayList::new));
        while (!cells.isEmpty() && cells.getLast().text().isBlank()) {
            cells.removeLast();
        }
        if (cells.isEmpty()) {
            return;
        }
        if (row.getRowNum() > Table.MOST_ROWS || cells.size() > Table.MOST_COLUMNS) {
            isCut = true;
        }
        if (row.getRowNum() <= Table.MOST_ROWS && row.getRowNum() > rows.size()) {
            hiddenRows += row.isHidden() ? 1 : 0;
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            rows.add(cells.subList(0, Math.min(cells.size(), Table.MOST_COLUMNS)));
        }
    }

    FoundTable table(String name, boolean isHidden, List<Merge> merges) {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.replaceAll(row -> {
            var filled = new ArrayList<>(row);
            while (filled.size() < width) {
                filled.add(Cell.EMPTY);
            }
            return filled;
        });
        var merged = new boolean[rows.size()][width];
        merges.forEach(merge -> join(merge, merged));
        return new FoundTable(name, new Table(rows, isCut), isHidden, hiddenRows, shortenedCells);
    }

    /// Of merged cells that overlap, which no office program makes, the first ones count; so each
    /// place is written once, however many there are.
    private void join(Merge merge, boolean[][] merged) {
        var first = merge.first();
        if (first.row() >= rows.size() || first.column() >= merged[first.row()].length) {
            return;
        }
        var cell = rows.get(first.row()).get(first.column());
        var lastRow = Math.min(merge.last().row(), rows.size() - 1);
        var lastColumn = Math.min(merge.last().column(), merged[first.row()].length - 1);
        for (var row = first.row(); row <= lastRow; row++) {
            for (var column = first.column(); column <= lastColumn; column++) {
                if (merged[row][column]) {
                    return;
                }
                merged[row][column] = true;
                if (row > first.row()) {
                    rows.get(row).set(column, cell.from(Origin.ABOVE));
                } else if (column > first.column()) {
                    rows.get(row).set(column, cell.from(Origin.LEFT));
                }
            }
        }
    }

    private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        var text = cell == null ? "" : CellText.of(cell, since1904);
        if (text.length() > Table.MOST_LETTERS) {
            shortenedCells++;
        }
        return Cell.own(text);
    }
}
