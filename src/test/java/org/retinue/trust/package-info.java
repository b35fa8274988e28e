/// The program among the mishaps of the world: killed, cut off from its power, refused by the disk,
/// left alone for long. It is run as it is, by its commands, its desk or its window, in processes
/// of its own.
///
/// Each goal has a small run for every build and a full one in the profile `trust`, and a run of
/// its *teeth*: something known to be wrong, of which the same judge must find that it loses. What
/// is tried here is one machine's disk; folders on a network, and devices that put writes in
/// another order, cannot be tried this way.
@NullMarked
package org.retinue.trust;

import org.jspecify.annotations.NullMarked;
