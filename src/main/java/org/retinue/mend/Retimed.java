package org.retinue.mend;

import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// An item at another time.
final class Retimed {

    private Retimed() {}

    /// The tour with the item at the one time where it still is at the other.
    static Tour from(Tour tour, ItemId item, Moment.Timed before, Moment.Timed after) {
        return tour.with(
                item,
                present -> present.moment().equals(before) ? present.withMoment(after) : present);
    }
}
