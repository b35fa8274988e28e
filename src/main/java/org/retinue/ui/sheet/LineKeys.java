package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keys for whole lines while the cursor rests: picking, copying and pasting them, and filling
/// a column.
final class LineKeys<I, C extends Enum<C>> {

    private final Grid<I, C> grid;
    private final GridTyping<I, C> typing;
    private final CellEditor editor;
    private final GridClips<I, C> clips;

    LineKeys(Grid<I, C> grid, GridTyping<I, C> typing, GridClips<I, C> clips) {
        this.grid = grid;
        this.typing = typing;
        editor = typing.editor();
        this.clips = clips;
    }

    /// A space that was typed to pick the line begins no text in the cell.
    void typed(KeyEvent event) {
        if (!editor.isEditing() && event.isShiftDown() && event.getCharacter().equals(" ")) {
            event.consume();
        }
    }

    /// Does what the keys stand for, if they stand for something done to lines.
    boolean pressed(KeyEvent event) {
        return switch (event.getCode()) {
            case DELETE -> !event.isShortcutDown() && away();
            case SPACE -> event.isShiftDown() && !event.isShortcutDown() && whole();
            case K -> event.isShortcutDown() && event.isShiftDown() && columns();
            default -> event.isShortcutDown() && !event.isShiftDown() && shortcut(event);
        };
    }

    private boolean shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case A -> all();
            case C -> copied(false);
            case X -> copied(true);
            case V -> clips.paste();
            case D -> filled();
            default -> false;
        };
    }

    /// Takes what has been typed for all lines that are picked, with the cursor where it is.
    void commitToAll() {
        var typed = editor.text();
        var chosen = editor.chosen();
        if (grid.picks().lines().size() < 2) {
            typing.commit();
        } else {
            var spots = spots();
            spots.stream()
                    .findFirst()
                    .ifPresent(first ->
                            typing.does(
                                    spots,
                                    sheet ->
                                            sheet.enter(
                                                    lines(spots), first.column(), typed, chosen)));
        }
    }

    /// Picks on as far as the spot.
    void pickTo(Spot<I, C> spot) {
        grid.pickTo(spot, grid.picks().to(spot.line(), grid.steps()));
    }

    /// The lines of the day; once more, all there are.
    private boolean all() {
        grid.cursor()
                .get()
                .ifPresent(spot -> {
                    var section = grid.steps().section(spot.line());
                    var isPicked = grid.picks().whole() && grid.picks().lines().equals(section);
                    pick(spot, isPicked ? grid.steps().entries() : section);
                });
        return true;
    }

    private boolean whole() {
        grid.cursor().get().ifPresent(spot -> pick(spot, grid.picks().lines()));
        return true;
    }

    private void pick(Spot<I, C> spot, List<I> lines) {
        grid.pickTo(spot, Picks.of(lines, spot.line(), grid.steps()));
    }

    /// Gives up what was cut, and after that what is picked.
    boolean escape() {
        return clips.forgetCut() || single();
    }

    private boolean single() {
        if (!grid.picks().whole()) {
            return false;
        }
        grid.cursor().get().ifPresent(grid::moveTo);
        return true;
    }

    private boolean copied(boolean cut) {
        clips.copy(cut);
        return true;
    }

    private boolean columns() {
        grid.chooseColumns();
        return true;
    }

    private boolean away() {
        var lines = grid.picks().lines();
        return grid.picks().whole() && typing.does(sheet -> sheet.away(lines));
    }

    /// The first of several lines goes to the others, the line above to a single one.
    private boolean filled() {
        var spots = spots();
        var source = spots.size() > 1 ? Optional.of(spots.getFirst()) : above();
        source.ifPresent(from -> {
            var text = grid.steps().cell(from).map(Cell::typed);
            var others = spots.stream().filter(spot -> !spot.equals(from)).toList();
            typing.does(
                    others,
                    sheet ->
                            sheet.enter(
                                    lines(others),
                                    from.column(),
                                    text.orElse(""),
                                    sheet.held(from)));
        });
        return true;
    }

    /// The cell above the cursor, where something of the same section stands there.
    private Optional<Spot<I, C>> above() {
        return grid.cursor()
                .get()
                .flatMap(spot -> {
                    var section = grid.steps().section(spot.line());
                    var place = section.indexOf(spot.line());
                    return place > 0
                            ? Optional.of(new Spot<>(section.get(place - 1), spot.column()))
                            : Optional.empty();
                });
    }

    /// The cells in the column of the cursor, of the picked lines in which it can be typed into.
    private List<Spot<I, C>> spots() {
        var lines = grid.picks().lines();
        return grid.cursor().get().stream()
                .flatMap(spot -> lines.stream().map(line -> new Spot<>(line, spot.column())))
                .filter(this::isOpen)
                .toList();
    }

    private List<I> lines(List<Spot<I, C>> spots) {
        return spots.stream().map(Spot::line).toList();
    }

    private boolean isOpen(Spot<I, C> spot) {
        return grid.steps().cell(spot).filter(Cell::open).isPresent();
    }
}
