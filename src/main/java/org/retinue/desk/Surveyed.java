package org.retinue.desk;

import java.util.Optional;
import org.retinue.check.Circulation;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// What was given out of the tour on the desk, measured by the tour as it was last shown, so that
/// the two are compared once for each edit.
record Surveyed(
        Optional<TourId> tour, InHands inHands, Optional<Tour> measured, Circulation given) {

    static final Surveyed NOTHING =
            new Surveyed(Optional.empty(), InHands.NOTHING, Optional.empty(), Circulation.NONE);

    static Surveyed of(TourId tour, InHands inHands) {
        return new Surveyed(Optional.of(tour), inHands, Optional.empty(), Circulation.NONE);
    }

    /// Of another tour nothing is known until it is looked around.
    Surveyed beside(Tour now) {
        if (!tour.equals(Optional.of(now.id()))) {
            return NOTHING;
        }
        return measured.equals(Optional.of(now))
                ? this
                : new Surveyed(tour, inHands, Optional.of(now), inHands.beside(now));
    }
}
