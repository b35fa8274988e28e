/// Workspaces: the one SQLite file that holds an office's tours, sites, people, vehicles, travel
/// times and journal.
///
/// A value becomes [org.retinue.store.Rows] by a pure function and comes back from them by another.
/// What two values differ in, as rows, is what is written, what the journal keeps, and what changes
/// the seal: a hash over the rows of each tour and each shared thing, by which damage is noticed
/// that SQLite overlooks. Every write is one short transaction, and a write on a version that has
/// moved on is refused. A workspace of a newer form is not opened, not even to be read: what a
/// column or a table that is not known here says, that a note is secret or a visit is off, would be
/// missing on screen and paper without anybody noticing.
///
/// Items are searched through an index of our own: a term (each beginning of a word; of Chinese
/// each character and each pair) has for each block of thirty-two days the set of its items as
/// bits. So the most common word is as quick as a rare one, a search of several words compares a
/// few hundred sets at most, however many items there are, and blocks are looked at from today
/// outwards: those nearest in time come first, and no ranking reads everything. With a million
/// items over twenty years a key typed takes 1 to 4 ms of one processor, and the index about a
/// tenth of the file. A full-text table was not chosen: it reads a common beginning of words to its
/// end, and two common words that never meet, and has no terms of one or two Chinese characters.
/// Nothing depends on the index; when it does not fit it is made anew.
///
/// A workspace can be protected by a passphrase. It then stands on other ground: all of it is held
/// in memory, and each commit enciphers all of it into a new file (AES-256 in Galois/Counter Mode)
/// that replaces the old one. A driver that enciphers page by page was not chosen: it is to be had
/// with an old SQLite only, and some of its ways to copy a file write plain text. The price is a
/// save that takes longer the larger the workspace is: of one processor 24 ms with 1 megabyte, 80
/// with 5, 240 with 15. Programs take turns at the file as they do at a plain one.
///
/// Nothing of JDBC leaves the room: what breaks is a [org.retinue.tour.Trouble].
@NullMarked
package org.retinue.store;

import org.jspecify.annotations.NullMarked;
