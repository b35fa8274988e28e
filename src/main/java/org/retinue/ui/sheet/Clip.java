package org.retinue.ui.sheet;

import java.util.List;

/// Lines that were copied or cut, with the sheet in which they stood: it holds everything about
/// them.
public record Clip<I, C extends Enum<C>>(Sheet<I, C> from, List<I> lines, boolean cut) {

    public Clip {
        lines = List.copyOf(lines);
    }
}
