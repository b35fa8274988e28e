/// A briefing pack in an envelope: signed by an office, and locked for a reader.
@CheckReturnValue
@NullMarked
package org.retinue.envelope;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
