/// What a tour is: records, typed ids, invariants.
///
/// A [org.retinue.tour.Tour] is an immutable value that carries everything it names, so checks,
/// papers, packs and comparisons are functions of it alone. What would make a tour meaningless (an
/// item on an unknown track, a second meaning for an id) is refused by the constructors; what is
/// merely unwise (a clash, a closed door) can be written down and is found by the rules. Absent
/// text is the empty string or the empty [org.retinue.tour.Text]; any other absent value is an
/// empty `Optional`. Nothing here reads a clock, a file or the network.
@CheckReturnValue
@NullMarked
package org.retinue.tour;

import org.jspecify.annotations.NullMarked;
