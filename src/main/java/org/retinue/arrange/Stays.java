package org.retinue.arrange;

import java.time.Duration;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;

/// How long an engagement takes that is to be given a time, and what it is worth.
final class Stays {

    private Stays() {}

    /// As long as it was planned, or as its kind takes.
    static int of(Engagement wish, Customs customs) {
        var length =
                wish.moment() instanceof Moment.Timed(var start, var end) && end.isAfter(start)
                        ? Duration.between(start, end)
                        : customs.stays().getOrDefault(wish.kind(), Duration.ZERO);
        return (int) length.toMinutes();
    }

    static int value(Engagement wish, Customs customs) {
        return customs.values().important();
    }
}
