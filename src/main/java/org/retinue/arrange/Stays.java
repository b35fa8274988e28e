package org.retinue.arrange;

import java.time.Duration;
import java.util.Optional;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;

/// How long an engagement takes that is to be given a time, and what it is worth.
final class Stays {

    private Stays() {}

    /// As long as it was planned, or as its kind takes.
    static int of(Engagement wish, Customs customs) {
        var length =
                planned(wish.moment())
                        .orElseGet(() -> customs.stays().getOrDefault(wish.kind(), Duration.ZERO));
        return (int) length.toMinutes();
    }

    /// How long it takes, where anybody has said so.
    static Optional<Duration> planned(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) -> Moment.length(Duration.between(start, end));
            case Moment.ToBeConfirmed(_, _, var length) -> length;
            case Moment.Pooled(_, var length) -> length;
        };
    }

    static int value(Engagement wish, Customs customs) {
        return switch (wish.standing().importance()) {
            case ESSENTIAL -> customs.values().essential();
            case IMPORTANT -> customs.values().important();
            case USEFUL -> customs.values().useful();
        };
    }
}
