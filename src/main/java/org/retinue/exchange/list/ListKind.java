package org.retinue.exchange.list;

/// What a table is a list of.
public enum ListKind {
    /// Who travels: the people, and their places in the delegation of the tour.
    DELEGATION,
    /// People of the directory.
    CONTACTS,
    /// Sites of the directory.
    SITES,
    /// The items of a tour, which are read as a pasted table is.
    PROGRAMME
}
