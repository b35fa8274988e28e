package org.retinue.ui.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.retinue.edit.Edit;
import org.retinue.ui.Row;
import org.retinue.ui.Rows;

/// A table that is typed into like a spreadsheet.
///
/// The cursor belongs to a line's id and a column, and what is being typed stands in a field above
/// the table: neither is disturbed by edits of other lines, undo or redo. What was typed and
/// refused stays in its cell with the reason.
public final class Grid<I, C extends Enum<C>> extends StackPane {

    static final double ROW_HEIGHT = 32;

    private final ObservableList<Row<I, Line<I, C>>> rows = FXCollections.observableArrayList();
    private final TableView<Row<I, Line<I, C>>> table = new TableView<>(rows);
    private final ReadOnlyObjectWrapper<Optional<Spot<I, C>>> cursor =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Spot<I, C>, Cell> refused = new HashMap<>();
    private final GridColumns<I, C> columns;
    private final Consumer<Edit> edits;
    private final CellEditor editor;
    private final GridLayer<I, C> layer;
    private final Runnable follow;
    private Optional<Sheet<I, C>> sheet = Optional.empty();
    private Steps<I, C> steps = new Steps<I, C>(List.of(), List.of());

    /// What the columns are called and need, and which picture stands before a cell's text.
    public record Columns<C extends Enum<C>>(
            List<Widths.Need<C>> needs,
            Function<C, String> names,
            Function<Cell, Optional<Node>> picture) {}

    public Grid(Columns<C> looks, Consumer<Edit> edits) {
        this.edits = edits;
        editor = new CellEditor(this::offers, this::commit);
        columns = new GridColumns<>(looks, spot -> Optional.ofNullable(refused.get(spot)));
        layer = new GridLayer<>(table, editor, columns.cells());
        follow = layer::follow;
        table.getColumns().setAll(columns.all());
        prepareTable();
        getStyleClass().add("grid");
        getChildren().addAll(table, layer);
        var keys = new GridKeys<>(this, editor);
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        editor.field().focusedProperty().subscribe(this::focused);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.focusedProperty().subscribe(this::focusField);
        table.widthProperty().subscribe(_ -> fit());
        sceneProperty().subscribe(this::entered);
    }

    /// The cell that the cursor is on.
    public ReadOnlyObjectProperty<Optional<Spot<I, C>>> cursor() {
        return cursor.getReadOnlyProperty();
    }

    public Optional<I> line() {
        return cursor.get().map(Spot::line);
    }

    /// Shows another state of the sheet. The cursor, the scroll position and what is being typed
    /// stay as they are; a cursor whose line is gone moves to a neighbour.
    public void show(Sheet<I, C> changed) {
        sheet = Optional.of(changed);
        var before = steps.lines();
        steps = new Steps<>(changed.lines(), columns.shown());
        Rows.show(steps.lines(), Line::id, rows);
        if (refused.keySet().removeIf(spot -> steps.line(spot.line()).isEmpty())) {
            table.refresh();
        }
        var next =
                cursor.get().isEmpty()
                        ? steps.first()
                        : steps.after(before, cursor.get().orElseThrow());
        if (!next.equals(cursor.get())) {
            place(next);
        } else {
            mark();
        }
    }

    /// Puts the cursor on the line, in the column where it is, and brings it into view.
    public void select(I line) {
        var column = cursor.get().map(Spot::column).orElse(steps.columns().getFirst());
        moveTo(new Spot<>(line, column));
    }

    /// Brings a line into view as near to the top as can be.
    public void reveal(I line) {
        layer.scrollTo(index(line));
    }

    /// Puts the cursor on the first cell, as when something else is shown for the first time.
    public void start() {
        place(steps.first());
    }

    public boolean isEditing() {
        return editor.isEditing();
    }

    /// Whether typing goes into the grid.
    public boolean hasFocus() {
        return editor.field().isFocused();
    }

    public void focus() {
        editor.field().requestFocus();
    }

    Steps<I, C> steps() {
        return steps;
    }

    Optional<Cell> cell() {
        return cursor.get()
                .flatMap(spot ->
                        Optional.ofNullable(refused.get(spot))
                                .or(() ->
                                        steps.line(spot.line())
                                                .map(line -> line.cell(spot.column()))));
    }

    /// Leaves the present cell, whatever became of it, and goes to another.
    void moveTo(Spot<I, C> spot) {
        leave();
        place(Optional.of(spot));
    }

    /// Opens the cell for changing what stands in it.
    void open() {
        cell().filter(Cell::open).ifPresent(cell -> editor.open(cell.typed()));
    }

    /// Takes what has been typed. Where it is refused, it stays to be mended, with the reason.
    boolean commit() {
        return !editor.isEditing() || enter(editor.text(), editor.chosen());
    }

    /// Enters the text in the cell of the cursor.
    boolean enter(String typed, Optional<Offer> chosen) {
        if (sheet.isEmpty() || cursor.get().isEmpty()) {
            return true;
        }
        var spot = cursor.get().orElseThrow();
        return switch (sheet.get().enter(spot, typed, chosen)) {
            case Outcome.Unchanged<I> _ -> {
                settle(spot);
                yield true;
            }
            case Outcome.Made<I>(var edit, var line) -> {
                settle(spot);
                edits.accept(edit);
                if (!line.equals(spot.line()) && steps.line(line).isPresent()) {
                    place(Optional.of(new Spot<>(line, spot.column())));
                }
                layer.show(cursor.get().map(now -> index(now.line())).orElse(-1));
                yield true;
            }
            case Outcome.Refused<I>(var reason) -> {
                editor.refuse(reason);
                yield false;
            }
        };
    }

    /// Forgets what is being typed, and what was refused before.
    void cancel() {
        cursor.get().ifPresent(this::settle);
    }

    private void settle(Spot<I, C> spot) {
        if (refused.remove(spot) != null) {
            table.refresh();
        }
        editor.rest(cell().map(Cell::open).orElse(false));
    }

    /// Commits what is being typed; what is refused stays in the cell that is left.
    private void leave() {
        if (!editor.isEditing()) {
            return;
        }
        var spot = cursor.get();
        var typed = editor.text();
        if (!commit()) {
            var why = editor.reason().getText();
            spot.ifPresent(
                    at -> refused.put(at, new Cell(typed, typed, List.of("refused"), why, true)));
            editor.rest(true);
            table.refresh();
        }
    }

    private void place(Optional<Spot<I, C>> spot) {
        cursor.set(spot);
        editor.rest(cell().map(Cell::open).orElse(false));
        mark();
        layer.at(spot);
        layer.show(spot.map(at -> index(at.line())).orElse(-1));
    }

    /// Lets the table show which row is the present one.
    private void mark() {
        var index = line().map(this::index).orElse(-1);
        var selection = table.getSelectionModel();
        if (index < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != index) {
            selection.clearAndSelect(index);
        }
    }

    private int index(I line) {
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(line)) {
                return index;
            }
        }
        return -1;
    }

    private List<Offer> offers(String typed) {
        return sheet.flatMap(now -> cursor.get().map(spot -> now.offers(spot, typed)))
                .orElse(List.of());
    }

    private void pressed(MouseEvent event) {
        columns.cell(event.getTarget())
                .ifPresent(cell -> {
                    cell.spot().ifPresent(spot -> pressed(event, spot));
                    editor.field().requestFocus();
                    event.consume();
                });
    }

    private void pressed(MouseEvent event, Spot<I, C> spot) {
        var target = steps.columns().contains(spot.column()) ? spot : steps.lineStart(spot);
        if (!Optional.of(target).equals(cursor.get())) {
            moveTo(target);
        }
        if (event.isPrimaryButtonDown() && event.getClickCount() == 2) {
            open();
        }
    }

    private void focused(boolean has) {
        layer.focused(has);
        if (!has) {
            leave();
        }
    }

    private void focusField(boolean has) {
        if (has) {
            editor.field().requestFocus();
        }
    }

    private void entered(@Nullable Scene left, @Nullable Scene scene) {
        if (left != null) {
            left.removePostLayoutPulseListener(follow);
        }
        if (scene != null) {
            scene.addPostLayoutPulseListener(follow);
        }
    }

    private void fit() {
        columns.fit(table.getWidth() - GridLayer.SCROLL_BAR);
        steps = new Steps<>(steps.lines(), columns.shown());
        cursor.get()
                .filter(spot -> !steps.columns().contains(spot.column()))
                .ifPresent(spot -> place(Optional.of(steps.lineStart(spot))));
    }

    private void prepareTable() {
        table.setFixedCellSize(ROW_HEIGHT);
        table.setFocusTraversable(false);
        table.setRowFactory(_ -> new GridRow<>());
    }
}
