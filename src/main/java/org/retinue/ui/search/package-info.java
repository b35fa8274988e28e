/// The palette: commands, tours, items, sites, people and vehicles, found by a few letters of
/// either language and gone to by Enter. Names are matched here, by sound; items are looked up in
/// the workspace, and the list changes once for each key, when the answer is there.
@NullMarked
package org.retinue.ui.search;

import org.jspecify.annotations.NullMarked;
