package org.retinue.store;

import java.util.List;
import java.util.stream.Stream;

/// The kinds of things that have rows of their own, a version and a seal.
enum Kind {
    SITE,
    PERSON,
    VEHICLE,
    /// The ways that leave one site.
    TRAVEL,
    /// What the office has settled for all its tours; there is one.
    OFFICE,
    TOUR,
    /// One entry of the journal.
    JOURNAL,
    /// A tour as it was given out, and its pack.
    RELEASE,
    /// A paper that somebody received.
    HANDING,
    /// What is gone. It has no rows; its version is the highest that anything had that is gone.
    REMOVED;

    List<Table> tables() {
        return Stream.of(Table.values()).filter(table -> table.kind() == this).toList();
    }
}
