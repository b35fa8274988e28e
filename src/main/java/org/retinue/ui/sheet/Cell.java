package org.retinue.ui.sheet;

import java.util.List;

/// What a cell shows, the text with which editing it begins, how it looks (style classes), what is
/// said when the mouse rests on it, and whether it can be typed into.
public record Cell(String shown, String typed, List<String> looks, String hint, boolean open) {

    public static final Cell LOCKED = new Cell("", "", List.of(), "", false);

    public Cell {
        looks = List.copyOf(looks);
    }

    /// A cell that shows what is typed into it.
    public static Cell of(String text) {
        return new Cell(text, text, List.of(), "", true);
    }

    /// A cell that shows something else than what is typed into it.
    public static Cell of(String shown, String typed) {
        return new Cell(shown, typed, List.of(), "", true);
    }

    public Cell looking(String... classes) {
        return new Cell(shown, typed, List.of(classes), hint, open);
    }

    public Cell hinting(String said) {
        return new Cell(shown, typed, looks, said, open);
    }

    /// The same to look at, but not to type into.
    public Cell locked() {
        return new Cell(shown, typed, looks, hint, false);
    }
}
