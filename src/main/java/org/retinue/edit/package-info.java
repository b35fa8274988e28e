/// What can be done to a tour: edits, and the history that undoes and redoes them.
///
/// An [org.retinue.edit.Edit] is a function from a tour to a tour with the name of the deed. It
/// changes what it finds in a tour that moved on meanwhile: what others did stays, and what is no
/// longer there is left alone. What the tour can no longer hold, such as an item on a track that is
/// gone, is refused as everywhere.
@CheckReturnValue
@NullMarked
package org.retinue.edit;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
