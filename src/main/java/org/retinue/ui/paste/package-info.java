/// The dialog that shows a pasted table, and what is understood of it, before it enters the tour.
///
/// The pane holds one [org.retinue.exchange.paste.PastedProgramme] and the officer's wishes; every
/// choice makes another wish, and the whole is read and shown anew.
@NullMarked
package org.retinue.ui.paste;

import org.jspecify.annotations.NullMarked;
