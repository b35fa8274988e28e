/// Workspaces: the one SQLite file that holds an office's tours, sites, people, vehicles, travel
/// times and journal.
///
/// A value becomes [org.retinue.store.Rows] by a pure function and comes back from them by another.
/// What two values differ in, as rows, is what is written, what the journal keeps, and what changes
/// the seal: a hash over the rows of each tour and each shared thing, by which damage is noticed
/// that SQLite overlooks. Every write is one short transaction, and a write on a version that has
/// moved on is refused. A workspace of a newer form is not opened, not even to be read: what a
/// column or a table that is not known here says, that a note is secret or a visit is off, would be
/// missing on screen and paper without anybody noticing. Nothing of JDBC leaves the room: what
/// breaks is a [org.retinue.tour.Trouble].
@NullMarked
package org.retinue.store;

import org.jspecify.annotations.NullMarked;
