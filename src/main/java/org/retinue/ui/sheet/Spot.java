package org.retinue.ui.sheet;

/// A place in a sheet: a line by its id, and a column.
public record Spot<I, C extends Enum<C>>(I line, C column) {

    public Spot<I, C> at(C changed) {
        return new Spot<>(line, changed);
    }
}
