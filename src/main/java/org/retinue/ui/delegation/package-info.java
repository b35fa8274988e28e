/// The delegation page: who travels, in order of precedence, and the tracks of the tour.
///
/// What the lines show and what typing into them means is a sheet without a toolkit; the page shows
/// it in the grid that the programme uses too.
@NullMarked
package org.retinue.ui.delegation;

import org.jspecify.annotations.NullMarked;
