package org.retinue.ui.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.retinue.ui.table.Row;

/// Shows one cell of a sheet; in a heading, nothing.
final class GridCell<I, C extends Enum<C>> extends TableCell<Row<I, Line<I, C>>, Line<I, C>> {

    private final C column;
    private final Looks<I, C> looks;
    private List<String> classes = List.of();
    private String hint = "";
    private Cell shown = Cell.LOCKED;

    /// How cells look beyond their text: a picture before it, and what was typed and refused.
    record Looks<I, C extends Enum<C>>(
            Function<Cell, Optional<Node>> picture, Function<Spot<I, C>, Optional<Cell>> refused) {}

    GridCell(C column, Looks<I, C> looks) {
        this.column = column;
        this.looks = looks;
        textTruncatedProperty().subscribe(_ -> showHint());
        getStyleClass().add(style(column));
    }

    /// The style class of the cells of a column.
    static String style(Enum<?> column) {
        return "column-" + column.name().toLowerCase(Locale.ROOT);
    }

    /// Where in the sheet this cell is at the moment.
    Optional<Spot<I, C>> spot() {
        var line = getItem();
        return line == null || isEmpty() || line.isHeading()
                ? Optional.empty()
                : Optional.of(new Spot<>(line.id(), column));
    }

    @Override
    protected void updateItem(Line<I, C> line, boolean empty) {
        super.updateItem(line, empty);
        var cell =
                empty || line == null
                        ? Cell.LOCKED
                        : looks.refused()
                                .apply(new Spot<>(line.id(), column))
                                .orElse(line.cell(column));
        if (!cell.equals(shown)) {
            shown = cell;
            show(cell);
        }
    }

    private void show(Cell cell) {
        setText(cell.shown());
        setGraphic(looks.picture().apply(cell).orElse(null));
        dress(cell.looks());
        hint = cell.hint();
        showHint();
    }

    /// The hint, or all of the text where the cell is too narrow for it.
    private void showHint() {
        var said = hint.isEmpty() && isTextTruncated() ? getText() : hint;
        if (said.isEmpty()) {
            setTooltip(null);
            return;
        }
        var tooltip = new Tooltip(said);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
    }

    private void dress(List<String> wanted) {
        if (!classes.equals(wanted)) {
            getStyleClass().removeAll(classes);
            getStyleClass().addAll(wanted);
            classes = wanted;
        }
    }
}
