/// The gifts of a tour: what is given to whom, by whom and when.
///
/// The list is a sheet that is typed into like the programme; what was meant is worked out without
/// a toolkit.
@NullMarked
package org.retinue.ui.gifts;

import org.jspecify.annotations.NullMarked;
