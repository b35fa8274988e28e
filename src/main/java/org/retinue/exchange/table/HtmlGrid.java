package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;

/// Lays the cells of one HTML table out into rows, with the cells that span several in each place.
final class HtmlGrid {

    private final List<List<Cell>> rows = new ArrayList<>();
    private final Span[] open = new Span[Table.MOST_COLUMNS];

    private HtmlGrid() {
        Arrays.fill(open, Span.NONE);
    }

    static List<List<Cell>> of(Element table) {
        var grid = new HtmlGrid();
        rows(table)
                .filter(row -> !HtmlText.isHidden(row))
                .limit(Table.MOST_ROWS + 1L)
                .forEach(grid::add);
        return grid.rows;
    }

    /// The rows of the table itself, without those of tables within it.
    static Stream<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child ->
                        child.nameIs("tr")
                                ? Stream.of(child)
                                : child.normalName().matches("tbody|thead|tfoot")
                                        ? child.children().stream().filter(row -> row.nameIs("tr"))
                                        : Stream.empty());
    }

    private void add(Element row) {
        var cells = new ArrayList<Cell>();
        row.children().stream()
                .filter(cell -> cell.normalName().matches("td|th") && !HtmlText.isHidden(cell))
                .forEach(cell -> {
                    carry(cells);
                    place(cell, cells);
                });
        carry(cells);
        carryRest(cells);
        rows.add(cells);
    }

    private void place(Element element, List<Cell> cells) {
        var across = span(element, "colspan");
        var further = span(element, "rowspan") - 1;
        var cell = Cell.own(HtmlText.of(element));
        for (var count = 0; count < across && cells.size() < open.length; count++) {
            open[cells.size()] = new Span(cell, further);
            cells.add(count == 0 ? cell : cell.from(Origin.LEFT));
        }
    }

    /// Cells of rows above that reach down to the place that comes next.
    private void carry(List<Cell> cells) {
        while (cells.size() < open.length && isOpen(cells.size())) {
            cells.add(below(cells.size()));
        }
    }

    private void carryRest(List<Cell> cells) {
        var last = IntStream.range(0, open.length).filter(this::isOpen).max().orElse(-1);
        while (cells.size() <= last) {
            cells.add(isOpen(cells.size()) ? below(cells.size()) : Cell.EMPTY);
        }
    }

    private boolean isOpen(int column) {
        return open[column].further() > 0;
    }

    private Cell below(int column) {
        var span = open[column];
        open[column] = new Span(span.cell(), span.further() - 1);
        return span.cell().from(Origin.ABOVE);
    }

    private static int span(Element element, String name) {
        var written = element.attr(name).strip();
        return written.matches("[0-9]{1,9}") ? Math.max(Integer.parseInt(written), 1) : 1;
    }

    /// A cell, and how many further rows it reaches down.
    private record Span(Cell cell, int further) {
        static final Span NONE = new Span(Cell.EMPTY, 0);
    }
}
