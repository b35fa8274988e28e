/// What an office settles for all its tours, and a tour for itself: the page with the working
/// calendar and the rules, and the same rules in a dialog of the open tour.
///
/// [org.retinue.ui.office.RuleTable] and [org.retinue.ui.office.Holidays] know what can be typed
/// and what comes of it; the panes show them and hand over one edit for each change.
@NullMarked
package org.retinue.ui.office;

import org.jspecify.annotations.NullMarked;
