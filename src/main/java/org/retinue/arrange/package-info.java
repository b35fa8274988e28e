/// The best order and times for the wanted visits.
///
/// A [org.retinue.arrange.Problem] says what is wanted in whole numbers, a
/// [org.retinue.arrange.Search] looks for the best [org.retinue.arrange.Plan] on all cores until it
/// is stopped.
@NullMarked
package org.retinue.arrange;

import org.jspecify.annotations.NullMarked;
