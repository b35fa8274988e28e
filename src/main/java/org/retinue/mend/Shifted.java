package org.retinue.mend;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// An item so much later or earlier.
final class Shifted {

    private Shifted() {}

    /// Shifted as instants, and written in the zone of each end.
    static Item by(Tour tour, Item item, Duration by) {
        return switch (item.moment()) {
            case Moment.Timed(var start, var end) ->
                    item.withMoment(
                            new Moment.Timed(
                                    by(start, tour.startZone(item), by),
                                    by(end, tour.endZone(item), by)));
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> item;
        };
    }

    static LocalDateTime by(LocalDateTime time, ZoneId zone, Duration by) {
        return time.atZone(zone).plus(by).toLocalDateTime();
    }
}
