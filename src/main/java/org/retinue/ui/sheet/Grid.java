package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.retinue.edit.Edit;

/// A table that is typed into like a spreadsheet.
///
/// The cursor belongs to a line's id and a column, and what is being typed stands in a field above
/// the table: neither is disturbed by edits of other lines, undo or redo. What was typed and
/// refused stays in its cell with the reason.
public final class Grid<I, C extends Enum<C>> extends StackPane {

    private final GridCursor<I, C> cursor = new GridCursor<>();
    private final GridTable<I, C> table = new GridTable<>(cursor.shades());
    private final GridTyping<I, C> typing;
    private final GridColumns<I, C> columns;
    private final GridLayer<I, C> layer;
    private final GridClips<I, C> clips;
    private final GridDrag<I, C> drag = new GridDrag<>(this, table);
    private Optional<Sheet<I, C>> sheet = Optional.empty();
    private Steps<I, C> steps = new Steps<I, C>(List.of(), List.of());

    /// What the columns are called and need, and which picture stands before a cell's text.
    public record Columns<C extends Enum<C>>(
            List<Widths.Need<C>> needs,
            Function<C, String> names,
            Function<Cell, Optional<Node>> picture) {}

    public Grid(Columns<C> looks, Consumer<Edit> edits) {
        typing = new GridTyping<>(this, edits);
        clips = new GridClips<>(this, typing, cursor);
        columns = new GridColumns<>(looks, typing::refused, this::columnsChanged);
        var editor = typing.editor();
        layer = new GridLayer<>(table, editor, columns.cells());
        table.getColumns().setAll(columns.all());
        getStyleClass().add("grid");
        getChildren().addAll(table, layer, drag);
        var lineKeys = new LineKeys<>(this, typing, clips);
        var keys = new GridKeys<>(this, typing, lineKeys);
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        editor.field().addEventFilter(KeyEvent.KEY_TYPED, lineKeys::typed);
        editor.field().focusedProperty().subscribe(this::focused);
        var mouse = new GridMouse<>(this, typing, columns);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        table.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> columns.keepWidths());
        editor.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressedOnEditor);
        table.focusedProperty().subscribe(this::focusField);
        table.widthProperty().subscribe(_ -> fit());
    }

    /// The cell that the cursor is on.
    public ReadOnlyObjectProperty<Optional<Spot<I, C>>> cursor() {
        return cursor.spot().getReadOnlyProperty();
    }

    public Optional<I> line() {
        return spot().map(Spot::line);
    }

    /// The lines that are picked, in their order: the one of the cursor, or several; none where the
    /// cursor is on room for more. When both change, these change before the cursor does.
    public ReadOnlyObjectProperty<List<I>> lines() {
        return cursor.lines().getReadOnlyProperty();
    }

    /// Where a table goes that was copied elsewhere and is pasted here: its HTML, if there is any,
    /// and its text.
    public void onForeignPaste(BiConsumer<String, String> taking) {
        clips.onForeign(taking);
    }

    /// Lets those lines be dragged among each other, which stand before all others. Who moves them
    /// is told of the line and how many places it goes down, or up where they are negative.
    public void onDragged(Predicate<I> which, BiConsumer<I, Integer> moving) {
        drag.allow(which, moving);
    }

    /// Takes up which columns were chosen before, and says what is chosen from now on.
    public void keepColumns(List<String> chosen, Consumer<List<String>> keeper) {
        columns.keep(chosen, keeper);
        columnsChanged();
    }

    /// Offers the columns to be shown or hidden.
    public void chooseColumns() {
        var corner = table.localToScreen(0, GridTable.ROW_HEIGHT);
        columns.menu().show(table, corner.getX(), corner.getY());
    }

    /// Who is told of the cells for which typed text was taken, before the edit is made.
    public void onTyped(Consumer<List<Spot<I, C>>> noting) {
        typing.onTaken(noting);
    }

    /// Shows another state of the sheet. The cursor, the scroll position and what is being typed
    /// stay as they are; a cursor whose line is gone moves to a neighbour.
    public void show(Sheet<I, C> changed) {
        drag.cancel();
        sheet = Optional.of(changed);
        var before = steps.lines();
        steps = new Steps<>(changed.lines(), columns.shown());
        table.show(steps.lines());
        typing.forgetGone();
        var next = spot().isEmpty() ? steps.first() : steps.after(before, spot().orElseThrow());
        var kept = picks().kept(steps);
        if (!next.equals(spot())) {
            place(
                    next,
                    next.filter(at -> kept.lines().contains(at.line())).isPresent()
                            ? kept
                            : cell(next));
        } else {
            cursor.pick(kept);
            mark();
        }
    }

    /// Picks the lines, with the cursor on one of them. An open cell of that line stays open.
    public void select(List<I> chosen, I lead) {
        var wanted = Picks.of(chosen, lead, steps);
        var next = chosen.size() > 1 ? wanted : Picks.cellOf(lead, steps);
        if (line().equals(Optional.of(lead))) {
            if (!next.lines().equals(picks().lines())) {
                cursor.pick(next);
            }
        } else if (steps.line(lead).isPresent()) {
            typing.leave();
            place(Optional.of(at(lead)), next);
        }
    }

    /// Brings a line into view as near to the top as can be.
    public void reveal(I line) {
        layer.scrollTo(steps.index(line));
    }

    /// Puts the cursor on the first cell, as when something else is shown for the first time.
    public void start() {
        place(steps.first(), cell(steps.first()));
    }

    /// Says something at the cell of the cursor, until the cursor moves or something is typed.
    public void remark(String sentence) {
        typing.editor().remark(sentence);
    }

    public boolean isEditing() {
        return typing.editor().isEditing();
    }

    /// Whether typing goes into the grid.
    public boolean hasFocus() {
        return typing.editor().field().isFocused();
    }

    public void focus() {
        typing.editor().field().requestFocus();
    }

    private Optional<Spot<I, C>> spot() {
        return cursor.spot().get();
    }

    Steps<I, C> steps() {
        return steps;
    }

    Optional<Sheet<I, C>> sheet() {
        return sheet;
    }

    Picks<I> picks() {
        return cursor.picks();
    }

    /// Leaves the present cell, whatever became of it, and goes to another.
    void moveTo(Spot<I, C> spot) {
        typing.leave();
        place(Optional.of(spot), cell(Optional.of(spot)));
    }

    /// Leaves the present cell for another while these lines are picked.
    void pickTo(Spot<I, C> spot, Picks<I> picked) {
        typing.leave();
        place(Optional.of(spot), picked);
    }

    /// After an edit the cursor is on what it made.
    void follow(Spot<I, C> spot, List<I> wanted) {
        var made = wanted.stream().filter(line -> steps.line(line).isPresent()).toList();
        if (!made.isEmpty() && !made.contains(spot.line())) {
            var picked = Picks.of(made, made.getFirst(), steps);
            var next = new Spot<>(made.getFirst(), spot.column());
            place(Optional.of(next), made.size() > 1 ? picked : cell(Optional.of(next)));
        }
        layer.show(line().map(steps::index).orElse(-1));
    }

    private Spot<I, C> at(I line) {
        return new Spot<>(line, spot().map(Spot::column).orElse(steps.columns().getFirst()));
    }

    private Picks<I> cell(Optional<Spot<I, C>> spot) {
        return spot.map(at -> Picks.cellOf(at.line(), steps)).orElse(Picks.none());
    }

    private void place(Optional<Spot<I, C>> spot, Picks<I> picked) {
        cursor.put(spot, picked);
        typing.rest();
        mark();
        layer.at(spot);
        layer.show(spot.map(at -> steps.index(at.line())).orElse(-1));
    }

    /// Lets the cells show what they hold by now.
    void refresh() {
        table.refresh();
    }

    /// Lets the table show which row is the present one.
    private void mark() {
        table.mark(line().map(steps::index).orElse(-1));
    }

    private void focused(boolean has) {
        layer.focused(has);
        if (!has) {
            drag.cancel();
            typing.leave();
        }
    }

    private void focusField(boolean has) {
        if (has) {
            focus();
        }
    }

    private void fit() {
        columns.fit(table.getWidth() - GridLayer.SCROLL_BAR);
        columnsChanged();
    }

    private void columnsChanged() {
        steps = steps.with(columns.shown());
        spot().filter(spot -> !steps.columns().contains(spot.column()))
                .map(steps::lineStart)
                .ifPresent(spot -> place(Optional.of(spot), picks()));
    }
}
