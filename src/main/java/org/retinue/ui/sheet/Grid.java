package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final Refusals<I, C> refusals = new Refusals<>();
    private final GridColumns<I, C> columns;
    private final Consumer<Edit> edits;
    private final CellEditor editor;
    private final GridLayer<I, C> layer;
    private final GridClips<I, C> clips = new GridClips<>(this, cursor);
    private Consumer<List<Spot<I, C>>> typed = _ -> {};
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
        columns = new GridColumns<>(looks, refusals::at, this::columnsChanged);
        layer = new GridLayer<>(table, editor, columns.cells());
        table.getColumns().setAll(columns.all());
        getStyleClass().add("grid");
        getChildren().addAll(table, layer);
        var lineKeys = new LineKeys<>(this, editor, clips);
        var keys = new GridKeys<>(this, editor, lineKeys);
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        editor.field().addEventFilter(KeyEvent.KEY_TYPED, lineKeys::typed);
        editor.field().focusedProperty().subscribe(this::focused);
        var mouse = new GridMouse<>(this, columns);
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
        typed = noting;
    }

    /// Shows another state of the sheet. The cursor, the scroll position and what is being typed
    /// stay as they are; a cursor whose line is gone moves to a neighbour.
    public void show(Sheet<I, C> changed) {
        sheet = Optional.of(changed);
        var before = steps.lines();
        steps = new Steps<>(changed.lines(), columns.shown());
        table.show(steps.lines());
        if (refusals.forgetGone(steps)) {
            table.refresh();
        }
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

    /// Puts the cursor on the line, in the column where it is, and brings it into view.
    public void select(I line) {
        moveTo(at(line));
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
            leave();
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
        editor.remark(sentence);
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

    Optional<Cell> cell() {
        return spot().flatMap(spot ->
                refusals.at(spot)
                        .or(() -> steps.line(spot.line()).map(line -> line.cell(spot.column()))));
    }

    /// Leaves the present cell, whatever became of it, and goes to another.
    void moveTo(Spot<I, C> spot) {
        leave();
        place(Optional.of(spot), cell(Optional.of(spot)));
    }

    /// Leaves the present cell for another while these lines are picked.
    void pickTo(Spot<I, C> spot, Picks<I> picked) {
        leave();
        place(Optional.of(spot), picked);
    }

    /// Opens the cell for changing what stands in it.
    void open() {
        cell().filter(Cell::open).ifPresent(cell -> editor.open(cell.typed()));
    }

    /// Takes what has been typed. Where it is refused, it stays to be mended, with the reason.
    boolean commit() {
        return !editor.isEditing() || enter(editor.text(), editor.chosen());
    }

    /// What has been typed, or is suggested where nothing has been.
    boolean accept() {
        return editor.isEditing()
                ? commit()
                : suggested().map(text -> enter(text, Optional.empty())).orElse(true);
    }

    Optional<String> suggested() {
        return sheet.flatMap(now -> spot().flatMap(now::suggested));
    }

    /// Empties the cell of the cursor.
    void clear() {
        if (cell().map(Cell::open).orElse(false)) {
            enter("", Optional.empty());
        }
    }

    /// Enters the text in the cell of the cursor.
    boolean enter(String text, Optional<Offer> chosen) {
        return spot().map(spot -> does(now -> noted(List.of(spot), now.enter(spot, text, chosen))))
                .orElse(true);
    }

    Outcome<I> noted(List<Spot<I, C>> spots, Outcome<I> outcome) {
        if (!(outcome instanceof Outcome.Refused<I>)) {
            typed.accept(spots);
        }
        return outcome;
    }

    /// Makes the edit that is meant, if one is; a refusal is said at the cell of the cursor.
    boolean does(Function<Sheet<I, C>, Outcome<I>> meaning) {
        if (sheet.isEmpty() || spot().isEmpty()) {
            return true;
        }
        var spot = spot().orElseThrow();
        return switch (meaning.apply(sheet.get())) {
            case Outcome.Unchanged<I> _ -> {
                settle(spot);
                yield true;
            }
            case Outcome.Made<I>(var edit, var made, var remark) -> {
                settle(spot);
                edits.accept(edit);
                follow(spot, made.stream().filter(line -> steps.line(line).isPresent()).toList());
                remark.ifPresent(editor::remark);
                yield true;
            }
            case Outcome.Refused<I>(var reason) -> {
                editor.refuse(reason);
                yield false;
            }
        };
    }

    /// After an edit the cursor is on what it made.
    private void follow(Spot<I, C> spot, List<I> made) {
        if (!made.isEmpty() && !made.contains(spot.line())) {
            var picked = Picks.of(made, made.getFirst(), steps);
            var next = new Spot<>(made.getFirst(), spot.column());
            place(Optional.of(next), made.size() > 1 ? picked : cell(Optional.of(next)));
        }
        layer.show(line().map(steps::index).orElse(-1));
    }

    /// Forgets what is being typed, and what was refused before.
    void cancel() {
        spot().ifPresent(this::settle);
    }

    private void settle(Spot<I, C> spot) {
        if (refusals.forget(spot)) {
            table.refresh();
        }
        editor.rest(cell().map(Cell::open).orElse(false));
    }

    /// Commits what is being typed; what is refused stays in the cell that is left.
    private void leave() {
        if (!editor.isEditing()) {
            return;
        }
        var spot = spot();
        var typed = editor.text();
        if (!commit()) {
            var why = editor.reason().getText();
            spot.ifPresent(at -> refusals.keep(at, typed, why));
            editor.rest(true);
            table.refresh();
        }
    }

    private Spot<I, C> at(I line) {
        return new Spot<>(line, spot().map(Spot::column).orElse(steps.columns().getFirst()));
    }

    private Picks<I> cell(Optional<Spot<I, C>> spot) {
        return spot.map(at -> Picks.cellOf(at.line(), steps)).orElse(Picks.none());
    }

    private void place(Optional<Spot<I, C>> spot, Picks<I> picked) {
        cursor.put(spot, picked);
        editor.rest(cell().map(Cell::open).orElse(false));
        mark();
        layer.at(spot);
        layer.show(spot.map(at -> steps.index(at.line())).orElse(-1));
    }

    /// Lets the table show which row is the present one.
    private void mark() {
        table.mark(line().map(steps::index).orElse(-1));
    }

    private List<Offer> offers(String typed) {
        return sheet.flatMap(now -> spot().map(spot -> now.offers(spot, typed))).orElse(List.of());
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
