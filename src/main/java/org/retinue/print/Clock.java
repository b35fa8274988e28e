package org.retinue.print;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// When an item happens, as a paper says it: times on a clock, or in words that there are none yet.
record Clock(String times, Phrase otherwise) {

    static Clock of(Tour tour, Item item, Voices voices) {
        return switch (item.moment()) {
            case Moment.Timed timed ->
                    new Clock(times(tour, item, timed, voices.leading()), Phrase.EMPTY);
            case Moment.ToBeConfirmed _, Moment.Pooled _ ->
                    new Clock("", voices.say("print.time-to-be-confirmed"));
        };
    }

    private static String times(Tour tour, Item item, Moment.Timed timed, Words words) {
        var start = time(tour, timed.start(), tour.startZone(item), words);
        if (timed.start().equals(timed.end())) {
            return start;
        }
        var nights =
                ChronoUnit.DAYS.between(timed.start().toLocalDate(), timed.end().toLocalDate());
        var later = nights > 0 ? " " + words.say("print.later", Long.toString(nights)) : "";
        return start + "–" + time(tour, timed.end(), tour.endZone(item), words) + later;
    }

    /// The zone is said where it is not the tour's.
    private static String time(Tour tour, LocalDateTime time, ZoneId zone, Words words) {
        var here = time.atZone(zone);
        var same = here.getOffset().equals(time.atZone(tour.zone()).getOffset());
        var clock = words.time(time.toLocalTime());
        return same ? clock : clock + " (" + Frames.offset(here) + ")";
    }
}
