package org.retinue.ui.rooms;

import org.retinue.tour.StayId;

/// A line of the room list: a room, or room for another.
sealed interface StayLine {

    record OfStay(StayId stay) implements StayLine {}

    record OfNew() implements StayLine {}
}
