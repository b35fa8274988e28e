/// The palette: commands, tours, items, sites, people and vehicles, found by a few letters of
/// either language and gone to by Enter. Names, and the items of the open tour, are matched here,
/// by sound, beside the window's thread; the items of all tours are looked up in the workspace, and
/// join the list without moving what was chosen.
@NullMarked
package org.retinue.ui.search;

import org.jspecify.annotations.NullMarked;
