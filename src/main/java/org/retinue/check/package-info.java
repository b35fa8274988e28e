/// What is wrong: rules in, findings out, as data without words.
///
/// A rule is a function from a [org.retinue.check.Programme] to its findings, and stands in the one
/// list of [org.retinue.check.Checks]. Whoever shows a finding words it; nothing here knows a
/// language or a clock. The numbers of the rules stand in `resources/rules`.
///
/// A tour may have numbers of its own, and is told of the clashes that are some by these. Who looks
/// at the whole office sees a clash where it is one for either of both tours by its own rules.
@CheckReturnValue
@NullMarked
package org.retinue.check;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
