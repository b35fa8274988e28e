/// A table read as a list of people or of sites.
///
/// Its header is found and its columns guessed; every row says what it would add to what is known,
/// or change in it, or why it is left out. What the officer says goes before what is guessed.
@CheckReturnValue
@NullMarked
package org.retinue.exchange.list;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
