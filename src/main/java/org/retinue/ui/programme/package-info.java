/// The programme page: a tour's items as a grid, the selected item with everything it has, and what
/// the rules found.
///
/// What a line shows, what typed text means and where an item moves are pure functions of the tour
/// in classes that know no toolkit; the panes only show them and send the edits to the desk.
@NullMarked
package org.retinue.ui.programme;

import org.jspecify.annotations.NullMarked;
