package org.retinue.exchange.list;

/// What a row of a list is, held against what is known.
public enum RowState {
    /// Somebody or something that is not there yet.
    NEW,
    /// Known, and differs from what the row says.
    CHANGED,
    /// Known, and just as the row says.
    SAME,
    /// There already: in a row above, or under a name that several have.
    DUPLICATE,
    /// Cannot be taken.
    WRONG,
    /// No entry of the list: a title, a header, the name of a part, a remark below.
    ASIDE
}
