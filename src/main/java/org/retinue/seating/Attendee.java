package org.retinue.seating;

import org.retinue.tour.PersonId;

/// Somebody who takes part, as what, and on which side.
record Attendee(PersonId person, SeatRole role, boolean isGuests) {}
