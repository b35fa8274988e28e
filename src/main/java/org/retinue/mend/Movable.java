package org.retinue.mend;

import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;

/// Which items may get another time.
final class Movable {

    private Movable() {}

    /// Not what is anchored, done or confirmed, nor what runs by a timetable.
    static boolean isMovable(Item item) {
        return item.moment() instanceof Moment.Timed
                && !item.isHeld()
                && item.standing().confirmation().state() != ConfirmationState.CONFIRMED
                && !runsByTimetable(item);
    }

    private static boolean runsByTimetable(Item item) {
        return switch (item) {
            case Leg leg -> runsByTimetable(leg.mode());
            case Engagement _ -> false;
        };
    }

    private static boolean runsByTimetable(LegMode mode) {
        return switch (mode) {
            case TRAIN, PLANE, BOAT -> true;
            case MOTORCADE, CAR, COACH, WALK -> false;
        };
    }
}
