/// What would put a finding right: findings in, edits out.
///
/// A [org.retinue.mend.Mend] is a value that changes a tour. It is offered only where the rules
/// themselves say that it makes its finding go away and makes no new error; each way of finding one
/// stands in the one list of [org.retinue.mend.Mends]. What is anchored, done or confirmed never
/// moves, nor does what runs by a timetable.
@CheckReturnValue
@NullMarked
package org.retinue.mend;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
