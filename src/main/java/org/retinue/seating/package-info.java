/// Who sits where: cars, talks, armchairs, banquets, from precedence, changed by hand.
///
/// Functions of a tour: they seat everybody who rides or takes part, each once, and tell whom they
/// could not seat. What an officer settled by hand stands; all else follows from precedence, by the
/// practice of protocol offices that each of them names. Papers draw what comes out, rules judge
/// it.
@CheckReturnValue
@NullMarked
package org.retinue.seating;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
