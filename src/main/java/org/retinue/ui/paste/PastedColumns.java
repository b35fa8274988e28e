package org.retinue.ui.paste;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import org.retinue.exchange.table.Table;

/// How wide the columns of a pasted table are: as what stands in them needs, and where there is
/// more room all of them alike wider.
public final class PastedColumns {

    private static final double UNDERSTOOD = 250;
    private static final double MARGINS = 46;
    private static final double BAR = 18;

    private final List<Double> needed;
    private final DoubleProperty stretch = new SimpleDoubleProperty(1);

    public PastedColumns(Table table) {
        needed =
                IntStream.range(0, table.width())
                        .mapToObj(column -> needed(table, column))
                        .toList();
    }

    public int count() {
        return needed.size();
    }

    /// The least width of all of them with what stands before them.
    public double least() {
        return UNDERSTOOD + needed.stream().mapToDouble(width -> width).sum() + BAR;
    }

    public void fill(double width) {
        stretch.set(Math.max(1, (width - BAR) / (least() - BAR)));
    }

    /// Makes it as wide as its column.
    public void fit(Region part, int column) {
        fit(part, needed.get(column));
    }

    /// Makes it as wide as the column before the others, which says what is understood.
    public void fitUnderstood(Region part) {
        fit(part, UNDERSTOOD);
    }

    /// Leaves room for what stands beside the texts of that column.
    public void fitTexts(Region texts) {
        texts.maxWidthProperty().bind(stretch.multiply(UNDERSTOOD).subtract(MARGINS));
    }

    private void fit(Region part, double width) {
        var wide = stretch.multiply(width);
        part.minWidthProperty().bind(wide);
        part.prefWidthProperty().bind(wide);
        part.maxWidthProperty().bind(wide);
    }

    /// As wide as most of what stands in the column; Chinese characters are twice as wide.
    private static double needed(Table table, int column) {
        var longest =
                table.rows().stream()
                        .map(row -> row.get(column))
                        .filter(Table.Cell::isWritten)
                        .mapToInt(cell -> letters(cell.text()))
                        .limit(200)
                        .max()
                        .orElse(0);
        return Math.clamp(longest * 6.8 + 24, 108, 200);
    }

    private static int letters(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.codePoints().map(sign -> Character.isIdeographic(sign) ? 2 : 1).sum())
                .max()
                .orElse(0);
    }
}
