package org.retinue.ui.sheet;

import java.util.Set;

/// Which lines look different from the others for the moment: picked as a whole, or cut and waiting
/// to be pasted.
record Shades<I>(Set<I> picked, Set<I> cut) {

    static <I> Shades<I> none() {
        return new Shades<>(Set.of(), Set.of());
    }
}
