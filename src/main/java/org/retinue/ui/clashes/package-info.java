/// The clash board: the office's weeks across, what several delegations want down, and every clash
/// to go to.
///
/// A clash is shown where it is one for either of both tours by its own rules. Which line a booking
/// stands on, and where, are values that know no toolkit.
@NullMarked
package org.retinue.ui.clashes;

import org.jspecify.annotations.NullMarked;
