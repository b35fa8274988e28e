package org.retinue.ui.tasks;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.ui.Icons;
import org.retinue.ui.Page;
import org.retinue.ui.Studio;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.GridBar;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.TourGrid;
import org.retinue.ui.sheet.Widths;

/// The checklist of the open tour: typed into like a sheet, ticked with the space bar or a click on
/// the box.
public final class TasksPage extends VBox {

    private static final KeyCombination AWAY =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final Studio studio;
    private final Grid<TaskLine, TaskColumn> grid;
    private final TourGrid<TaskLine, TaskColumn, TaskSheet> shown;
    private final Label sums = new Label();
    private final Button tick;
    private final Button remove;

    public TasksPage(Studio studio) {
        this.studio = studio;
        grid = new Grid<>(columns(), studio.desk()::edit);
        shown = new TourGrid<>(grid);
        tick =
                Icons.button(
                        Feather.CHECK_SQUARE,
                        studio.say("tasks.tick"),
                        studio.say("tasks.tick.hint"),
                        this::tick);
        tick.setId("tick");
        remove =
                Icons.button(
                        Feather.TRASH_2,
                        studio.say("tasks.remove"),
                        studio.say("tasks.remove") + "  (" + AWAY.getDisplayText() + ")",
                        this::remove);
        remove.setId("remove-task");
        setId("tasks");
        getStyleClass().addAll("page", "tasks");
        sums.setId("task-sums");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bar(), grid);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        grid.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        studio.view().subscribe(this::show);
    }

    public void focusGrid() {
        grid.focus();
    }

    private void show(View view) {
        if (view.tour().isEmpty()) {
            return;
        }
        var tour = view.tour().get();
        var now = new TaskSheet(tour, studio.today(), studio.words());
        var _ = shown.show(tour.id(), now);
        var counted = now.sums();
        sums.setText(studio.say("tasks.sums", counted.all(), counted.done(), counted.overdue()));
    }

    private void tick() {
        shown.sheet().flatMap(now -> now.ticked(grid.lines().get())).ifPresent(studio.desk()::edit);
    }

    private void remove() {
        shown.sheet()
                .map(now -> now.away(grid.lines().get()))
                .ifPresent(outcome -> {
                    if (outcome instanceof Outcome.Made<TaskLine>(var edit, _, _)) {
                        studio.desk().edit(edit);
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (!grid.isEditing() && AWAY.match(event)) {
            remove();
            event.consume();
        }
    }

    /// F6 goes from the grid to the buttons above it, and back.
    private void changePart(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (grid.hasFocus()) {
                remove.requestFocusTraversal(TraversalDirection.PREVIOUS);
            } else {
                grid.focus();
            }
            event.consume();
        }
    }

    /// A space that would begin a text ticks instead. With Shift it picks the line.
    private void typed(KeyEvent event) {
        if (!grid.isEditing() && !event.isShiftDown() && event.getCharacter().equals(" ")) {
            tick();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof Node target
                && isBox(target)) {
            tick();
        }
    }

    /// Whether it is the box of a task, and not the empty space of the column.
    private boolean isBox(Node target) {
        var cell = around(target, "column-done");
        return cell.flatMap(found -> around(found, "line-entry")).isPresent();
    }

    private Optional<Node> around(Node target, String style) {
        for (var node = target; node != null && !node.equals(grid); node = node.getParent()) {
            if (node.getStyleClass().contains(style)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private GridBar bar() {
        sums.getStyleClass().add("detail");
        return new GridBar(studio.words().name(Page.TASKS), List.of(sums), List.of(tick, remove));
    }

    private Grid.Columns<TaskColumn> columns() {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(TaskColumn.DONE, 52, 0, 0, false),
                        new Widths.Need<>(TaskColumn.DUE, 120, 0, 0, true),
                        new Widths.Need<>(TaskColumn.COUNTDOWN, 88, 0, 0, false),
                        new Widths.Need<>(TaskColumn.WHAT, 300, 6, 0, true),
                        new Widths.Need<>(TaskColumn.OTHER_WHAT, 200, 4, 1, true),
                        new Widths.Need<>(TaskColumn.OWNER, 150, 2, 0, true)),
                studio.words()::name,
                TasksPage::picture);
    }

    private static Optional<Node> picture(Cell cell) {
        if (cell.looks().contains("ticked")) {
            return Optional.of(Icons.of(Feather.CHECK_SQUARE, "ticked-sign"));
        }
        return cell.looks().contains("unticked")
                ? Optional.of(Icons.of(Feather.SQUARE, "unticked-sign"))
                : Optional.empty();
    }
}
