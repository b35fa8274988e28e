package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.retinue.edit.Edit;

/// What becomes of what is typed into a grid: it is taken as an edit, or refused, and then stays in
/// its cell with the reason until it is mended or given up.
final class GridTyping<I, C extends Enum<C>> {

    private final Grid<I, C> grid;
    private final Consumer<Edit> edits;
    private final CellEditor editor;
    private final Refusals<I, C> refusals = new Refusals<>();
    private Consumer<List<Spot<I, C>>> taken = _ -> {};

    GridTyping(Grid<I, C> grid, Consumer<Edit> edits) {
        this.grid = grid;
        this.edits = edits;
        editor = new CellEditor(this::offers, this::commit);
    }

    CellEditor editor() {
        return editor;
    }

    void onTaken(Consumer<List<Spot<I, C>>> noting) {
        taken = noting;
    }

    /// What was typed into the cell and refused.
    Optional<Cell> refused(Spot<I, C> spot) {
        return refusals.at(spot);
    }

    /// The cell of the cursor, as it shows.
    Optional<Cell> cell() {
        return spot().flatMap(spot -> refused(spot).or(() -> grid.steps().cell(spot)));
    }

    Optional<String> suggested() {
        return grid.sheet().flatMap(now -> spot().flatMap(now::suggested));
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

    /// Empties the cell of the cursor.
    void clear() {
        if (canType()) {
            enter("", Optional.empty());
        }
    }

    private boolean enter(String text, Optional<Offer> chosen) {
        return spot().map(spot -> does(List.of(spot), now -> now.enter(spot, text, chosen)))
                .orElse(true);
    }

    /// Makes the edit that is meant by what was typed for these cells.
    boolean does(List<Spot<I, C>> spots, Function<Sheet<I, C>, Outcome<I>> meaning) {
        return does(
                meaning.andThen(outcome -> {
                    if (!(outcome instanceof Outcome.Refused<I>)) {
                        taken.accept(spots);
                    }
                    return outcome;
                }));
    }

    /// Makes the edit that is meant, if one is; a refusal is said at the cell of the cursor.
    boolean does(Function<Sheet<I, C>, Outcome<I>> meaning) {
        var sheet = grid.sheet();
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
                grid.follow(spot, made);
                remark.ifPresent(editor::remark);
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
        spot().ifPresent(this::settle);
    }

    /// Commits what is being typed; what is refused stays in the cell that is left.
    void leave() {
        if (!editor.isEditing()) {
            return;
        }
        var spot = spot();
        var typed = editor.text();
        if (!commit()) {
            var why = editor.reason().getText();
            spot.ifPresent(at -> refusals.keep(at, typed, why));
            editor.rest(true);
            grid.refresh();
        }
    }

    /// Waits at the cell of the cursor.
    void rest() {
        editor.rest(canType());
    }

    /// Forgets what was refused in lines that are gone.
    void forgetGone() {
        if (refusals.forgetGone(grid.steps())) {
            grid.refresh();
        }
    }

    private void settle(Spot<I, C> spot) {
        if (refusals.forget(spot)) {
            grid.refresh();
        }
        rest();
    }

    private boolean canType() {
        return cell().map(Cell::open).orElse(false);
    }

    private Optional<Spot<I, C>> spot() {
        return grid.cursor().get();
    }

    private List<Offer> offers(String typed) {
        return grid.sheet()
                .flatMap(now -> spot().map(spot -> now.offers(spot, typed)))
                .orElse(List.of());
    }
}
