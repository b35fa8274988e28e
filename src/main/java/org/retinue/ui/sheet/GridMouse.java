package org.retinue.ui.sheet;

import java.util.Optional;
import javafx.scene.input.MouseEvent;

/// What the mouse does in the table: a click goes to a cell, a double click opens it; with Shift or
/// Ctrl, and on a column that is only looked at, it picks whole lines.
final class GridMouse<I, C extends Enum<C>> {

    private final Grid<I, C> grid;
    private final GridTyping<I, C> typing;
    private final GridColumns<I, C> columns;

    GridMouse(Grid<I, C> grid, GridTyping<I, C> typing, GridColumns<I, C> columns) {
        this.grid = grid;
        this.typing = typing;
        this.columns = columns;
    }

    void pressed(MouseEvent event) {
        columns.cell(event.getTarget())
                .ifPresent(cell -> {
                    cell.spot().ifPresent(spot -> pressed(event, spot));
                    grid.focus();
                    event.consume();
                });
    }

    /// The editor lies over the cell of the cursor, and stands for it.
    void pressedOnEditor(MouseEvent event) {
        var isPicking = event.isShiftDown() || event.isShortcutDown();
        if (!grid.isEditing() && (isPicking || grid.picks().whole())) {
            grid.cursor().get().ifPresent(spot -> pressed(event, spot));
            if (isPicking) {
                event.consume();
            }
        }
    }

    private void pressed(MouseEvent event, Spot<I, C> spot) {
        var steps = grid.steps();
        var isHead = !steps.columns().contains(spot.column());
        var target = isHead ? steps.lineStart(spot) : spot;
        if (event.isSecondaryButtonDown() && grid.picks().lines().contains(spot.line())) {
            return;
        }
        if (event.isShiftDown()) {
            grid.pickTo(target, grid.picks().to(spot.line(), steps));
        } else if (event.isShortcutDown()) {
            toggle(target);
        } else if (isHead) {
            grid.pickTo(target, Picks.cellOf(spot.line(), steps).to(spot.line(), steps));
        } else if (!Optional.of(target).equals(grid.cursor().get()) || grid.picks().whole()) {
            grid.moveTo(target);
        }
        if (event.isPrimaryButtonDown() && event.getClickCount() == 2) {
            typing.open();
        }
    }

    /// The cursor goes along, and stays on what is still picked where its line no longer is.
    private void toggle(Spot<I, C> spot) {
        var steps = grid.steps();
        var picked = grid.picks().toggled(spot.line(), steps);
        var lead =
                picked.lines().contains(spot.line()) || picked.lines().isEmpty()
                        ? spot.line()
                        : picked.lines().getLast();
        grid.pickTo(
                new Spot<>(lead, spot.column()),
                picked.lines().isEmpty() ? Picks.cellOf(lead, steps) : picked);
    }
}
