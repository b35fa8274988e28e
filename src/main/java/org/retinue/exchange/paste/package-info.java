/// A table read as a programme.
///
/// A table that was copied elsewhere passes through three shapes, each a value made by a pure
/// function of the one before: a [org.retinue.exchange.paste.Clip] as the clipboard gives it, a
/// [org.retinue.exchange.table.Table] of cells, and a [org.retinue.exchange.paste.PastedProgramme]
/// that says of each cell what was understood. What the officer corrects is kept apart in
/// [org.retinue.exchange.paste.Wishes]; after each correction the whole is read anew. Nothing is in
/// the tour until the programme is put onto it.
@CheckReturnValue
@NullMarked
package org.retinue.exchange.paste;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
