/// What people carry on their telephones: a page of a tour that opens without a network, and a day
/// of it as a message. The page is one file; nothing in it comes from elsewhere, and nothing in it
/// runs but the script that is written here.
@CheckReturnValue
@NullMarked
package org.retinue.exchange.pocket;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
