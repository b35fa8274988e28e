/// What can be done to a tour: edits, and the history that undoes and redoes them.
///
/// An [org.retinue.edit.Edit] is a function from a tour to a tour with the name of the deed. It
/// changes what it finds in a tour that moved on meanwhile: what others did stays, and what is no
/// longer there is left alone. What the tour can no longer hold, such as an item on a track that is
/// gone, is refused as everywhere.
///
/// An [org.retinue.edit.Ripple] is what becomes of a programme when one item is shifted.
/// Show-calling software has such chains of linked items; here anchors stop them and say by how
/// much they are missed, and everything can be looked at before it is done:
///
/// - What follows on a track moves with the item. An item of several tracks passes the shift on to
///   each of them, and a leg goes with the engagement that it leads to, whatever carried that. What
///   begins before the shifted item stays.
/// - A delay is taken up by slack: what a gap has beyond the way between the two places and a
///   quarter of an hour for getting in, getting out and being greeted. Where nobody knows the way,
///   a gap of less than a night is no slack.
/// - What happens earlier takes along what has no slack before it; a gap with slack only grows.
/// - An anchored item does not move, nor does one that is done; each stops the shift. Before it the
///   quarter of an hour is given up too. What then is missing is a hit: the delayed item is shifted
///   all the same, as long as it begins no later than the one that it hits. An item that is called
///   off neither moves nor stops anything.
/// - An item shifted to an earlier time hits in the same way what it runs into.
/// - Times are shifted as instants, and written in the zone of each place.
@CheckReturnValue
@NullMarked
package org.retinue.edit;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
