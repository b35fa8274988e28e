package org.retinue.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Booking;
import org.retinue.tour.Resource;

/// Two bookings of one resource that cannot both be kept, as the side of the first sees it.
public record Clash(Severity severity, Booking mine, Booking theirs, Evidence.Contest evidence) {

    static final Comparator<Clash> BY_INSTANT =
            Comparator.comparing(Clash::mine, Booking.BY_INSTANT)
                    .thenComparing(Clash::theirs, Booking.BY_INSTANT)
                    .thenComparing(Clash::rule)
                    .thenComparing(clash -> clash.mine().resource().id());

    public Rule rule() {
        return rule(mine.resource());
    }

    /// The rule by which a side is told of a clash about what it has booked.
    static Rule rule(Resource resource) {
        return switch (resource) {
            case Resource.Venue _ -> Rule.CLASH;
            case Resource.Car _ -> Rule.VEHICLE_CLASH;
            case Resource.Staff(_, var post) ->
                    switch (post) {
                        case HOST_LEAD -> Rule.CLASH;
                        case INTERPRETER -> Rule.INTERPRETER_CLASH;
                        case LIAISON_OFFICER -> Rule.LIAISON;
                        case DRIVER -> Rule.VEHICLE_CLASH;
                    };
        };
    }

    /// What the first side is told.
    public Finding finding() {
        return new Finding(
                rule(), severity, Optional.of(mine.day()), List.of(mine.item()), evidence);
    }
}
