package org.retinue.exchange.table;

/// Why no table is read from a file; each has a sentence in `words`.
public enum Refusal {
    /// The file, a part of it or all of its parts together are larger than any list.
    TOO_LARGE,
    /// A part swells to more than a hundred times its packed size.
    SWELLS,
    TOO_MANY_PARTS,
    TOO_MANY_CELLS,
    /// Two parts have one name, or lie in the same place of the file.
    AMBIGUOUS,
    /// A part has a name that points out of the file, or is a link.
    BAD_NAME,
    /// A part is an archive itself.
    NESTED,
    /// A part declares a document type, which no workbook needs.
    DECLARES_TYPES,
    /// A workbook of an older Excel, or one that a password locks.
    OLD_OR_LOCKED,
    NOT_A_WORKBOOK,
    DAMAGED,
    TOO_SLOW,
    CANCELLED,
    /// There is nothing in it.
    EMPTY
}
