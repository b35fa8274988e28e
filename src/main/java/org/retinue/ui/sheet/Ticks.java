package org.retinue.ui.sheet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;

/// The boxes of a column of a grid: ticked by a click on one of them, or by the space bar.
public final class Ticks {

    private final Grid<?, ?> grid;
    private final String column;
    private final Runnable tick;

    private Ticks(Grid<?, ?> grid, String column, Runnable tick) {
        this.grid = grid;
        this.column = column;
        this.tick = tick;
    }

    static <C extends Enum<C>> void on(Grid<?, C> grid, C column, Runnable tick) {
        var ticks = new Ticks(grid, GridCell.style(column), tick);
        grid.addEventFilter(KeyEvent.KEY_TYPED, ticks::typed);
        grid.addEventFilter(MouseEvent.MOUSE_CLICKED, ticks::clicked);
    }

    /// The box of a cell that looks ticked or unticked.
    public static Optional<Node> picture(Cell cell) {
        if (cell.looks().contains("ticked")) {
            return Optional.of(Icons.of(Feather.CHECK_SQUARE, "ticked-sign"));
        }
        return cell.looks().contains("unticked")
                ? Optional.of(Icons.of(Feather.SQUARE, "unticked-sign"))
                : Optional.empty();
    }

    /// A space that would begin a text ticks instead. With Shift it picks the line.
    private void typed(KeyEvent event) {
        if (!grid.isEditing() && !event.isShiftDown() && event.getCharacter().equals(" ")) {
            tick.run();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof Node target
                && isBox(target)) {
            tick.run();
        }
    }

    /// Whether it is the box of an entry, and not the empty space of the column.
    private boolean isBox(Node target) {
        return around(target, column).flatMap(cell -> around(cell, "line-entry")).isPresent();
    }

    private Optional<Node> around(Node target, String style) {
        for (var node = target; node != null && !node.equals(grid); node = node.getParent()) {
            if (node.getStyleClass().contains(style)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
