/// What can be done to a tour: edits, and the history that undoes and redoes them.
///
/// An [org.retinue.edit.Edit] is a function from a tour to a tour with the name of the deed. It
/// never fails on a tour that moved on meanwhile: what is no longer there is left alone.
@CheckReturnValue
@NullMarked
package org.retinue.edit;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
