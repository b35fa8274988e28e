package org.retinue.exchange.table;

import java.util.Comparator;

/// A table of a file: what its sheet is called (nothing where the file has but one table), whether
/// the sheet is hidden, how many of its rows are, and how many of its cells were too long to be
/// read whole.
public record FoundTable(
        String name, Table table, boolean isHidden, int hiddenRows, int shortenedCells) {

    /// What is hidden is worth less than anything that is seen, and the fullest table most.
    public static final Comparator<FoundTable> BY_WORTH =
            Comparator.comparingInt((FoundTable found) -> found.isHidden() ? 0 : 1)
                    .thenComparingLong(found -> found.table().written());

    /// A table from the clipboard.
    public static FoundTable pasted(Table table) {
        return alone(table);
    }

    static FoundTable alone(Table table) {
        return new FoundTable("", table, false, 0, 0);
    }
}
