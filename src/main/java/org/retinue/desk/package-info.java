/// The open workspace and the work being done on it; the one gate that every edit passes: made,
/// remembered, shown, saved in order.
///
/// A [org.retinue.desk.Desk] is used from one thread, the window's. A single writer thread commits
/// the steps in their order; the using thread never waits for a disk, and *saved* is said only when
/// the commit has returned. What another program wrote meanwhile is merged into every value of the
/// history, so that undo never takes it back.
///
/// There is one history for the whole workspace and not one for each tour, because sites and people
/// are shared: renaming a site changes every tour that names it, and undo must take all of that
/// back together. Undo shows the tour it concerns.
@NullMarked
package org.retinue.desk;

import org.jspecify.annotations.NullMarked;
