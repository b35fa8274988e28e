package org.retinue.ui.sheet;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a spreadsheet: what they do while the cursor rests on a cell, and while something is
/// typed into it.
final class GridKeys<I, C extends Enum<C>> {

    private static final int PAGE = 15;

    private final Grid<I, C> grid;
    private final GridTyping<I, C> typing;
    private final CellEditor editor;
    private final LineKeys<I, C> lines;

    /// Where a run of cells filled with Tab began: Enter goes to the next line below there.
    private Optional<Spot<I, C>> run = Optional.empty();

    GridKeys(Grid<I, C> grid, GridTyping<I, C> typing, LineKeys<I, C> lines) {
        this.grid = grid;
        this.typing = typing;
        editor = typing.editor();
        this.lines = lines;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || isModifier(event.getCode())) {
            return;
        }
        var done =
                switch (event.getCode()) {
                    case ENTER ->
                            event.isShortcutDown()
                                    ? enterAll()
                                    : enter(event.isShiftDown() ? -1 : 1);
                    case TAB -> !event.isControlDown() && tab(event.isShiftDown());
                    case ESCAPE -> escape();
                    default -> editor.isEditing() ? whileEditing(event) : whileResting(event);
                };
        if (done) {
            event.consume();
        }
    }

    /// Into all lines that are picked, and stays there.
    private boolean enterAll() {
        if (editor.isEditing()) {
            lines.commitToAll();
        }
        return true;
    }

    private boolean enter(int step) {
        if (!editor.isEditing() && typing.suggested().isEmpty()) {
            typing.open();
            return true;
        }
        var from = grid.cursor().get();
        if (typing.accept()) {
            var back = run.or(() -> from);
            run = Optional.empty();
            back.ifPresent(begun -> goOn(begun, from, step));
        }
        return true;
    }

    /// A run that began on a blank line goes on there, so that one item is typed after the other;
    /// any other goes on below the line that was typed into.
    private void goOn(Spot<I, C> begun, Optional<Spot<I, C>> typed, int step) {
        if (isBlank(begun)) {
            grid.moveTo(begun);
        } else {
            typed.ifPresent(from ->
                    grid.moveTo(
                            grid.steps()
                                    .down(grid.cursor().get().orElse(from), step)
                                    .at(begun.column())));
        }
    }

    private boolean isBlank(Spot<I, C> spot) {
        return grid.steps()
                .line(spot.line())
                .map(line -> line.form() == Line.Form.BLANK)
                .orElse(false);
    }

    private boolean tab(boolean back) {
        var from = grid.cursor().get();
        if (back ? typing.commit() : typing.accept()) {
            if (run.isEmpty()) {
                run = from;
            }
            move(spot -> back ? grid.steps().back(spot) : grid.steps().onward(spot));
        }
        return true;
    }

    private boolean escape() {
        if (!editor.isEditing()
                && typing.cell().filter(cell -> cell.looks().contains(Refusals.LOOK)).isEmpty()) {
            return lines.escape();
        }
        typing.cancel();
        return true;
    }

    private boolean whileEditing(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> editor.walk(-1) || commitAnd(Steps::down, -1);
            case DOWN -> editor.walk(1) || commitAnd(Steps::down, 1);
            case LEFT -> commitAnd((steps, spot, _) -> steps.left(spot), 0);
            case RIGHT -> commitAnd((steps, spot, _) -> steps.right(spot), 0);
            case F2 -> {
                editor.keepTyping();
                yield true;
            }
            default -> false;
        };
    }

    /// Arrows leave a cell that was typed into, and move in the text of one that was opened.
    private boolean commitAnd(Move<I, C> move, int count) {
        if (editor.mode() != CellEditor.Mode.TYPED) {
            return false;
        }
        if (typing.commit()) {
            run = Optional.empty();
            move(spot -> move.from(grid.steps(), spot, count));
        }
        return true;
    }

    private boolean whileResting(KeyEvent event) {
        if (lines.pressed(event)) {
            return true;
        }
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        var step = step(event.getCode());
        if (step.isPresent()) {
            run = Optional.empty();
            step(event.isShiftDown(), spot -> step.get().apply(grid.steps(), spot));
            return true;
        }
        return switch (event.getCode()) {
            case F2 -> opened();
            case BACK_SPACE -> emptied();
            case DELETE -> {
                typing.clear();
                yield true;
            }
            default -> false;
        };
    }

    private boolean opened() {
        typing.open();
        return true;
    }

    private boolean emptied() {
        typing.open();
        editor.field().clear();
        return true;
    }

    private Optional<BiFunction<Steps<I, C>, Spot<I, C>, Spot<I, C>>> step(KeyCode code) {
        return switch (code) {
            case UP -> Optional.of((steps, spot) -> steps.down(spot, -1));
            case DOWN -> Optional.of((steps, spot) -> steps.down(spot, 1));
            case PAGE_UP -> Optional.of((steps, spot) -> steps.down(spot, -PAGE));
            case PAGE_DOWN -> Optional.of((steps, spot) -> steps.down(spot, PAGE));
            case LEFT -> Optional.of(Steps::left);
            case RIGHT -> Optional.of(Steps::right);
            case HOME -> Optional.of(Steps::lineStart);
            case END -> Optional.of(Steps::lineEnd);
            default -> Optional.empty();
        };
    }

    /// The window's own keys reach it although the field would take some of them for itself.
    private boolean shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case HOME -> {
                step(event.isShiftDown(), spot -> grid.steps().first().orElse(spot));
                yield true;
            }
            case END -> {
                step(event.isShiftDown(), spot -> grid.steps().down(spot, Integer.MAX_VALUE));
                yield true;
            }
            case V -> false;
            default -> accelerator(event);
        };
    }

    private boolean accelerator(KeyEvent event) {
        var found =
                grid.getScene().getAccelerators().entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .findFirst();
        found.ifPresent(entry -> entry.getValue().run());
        return found.isPresent();
    }

    /// With Shift, the lines on the way are picked.
    private void step(boolean picking, UnaryOperator<Spot<I, C>> step) {
        if (picking) {
            grid.cursor().get().map(step).ifPresent(lines::pickTo);
        } else {
            move(step);
        }
    }

    private void move(UnaryOperator<Spot<I, C>> step) {
        grid.cursor().get().map(step).ifPresent(grid::moveTo);
    }

    private static boolean isModifier(KeyCode code) {
        return code.isModifierKey();
    }

    /// A move of so many steps.
    private interface Move<I, C extends Enum<C>> {
        Spot<I, C> from(Steps<I, C> steps, Spot<I, C> spot, int count);
    }
}
