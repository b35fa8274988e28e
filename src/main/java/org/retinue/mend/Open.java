package org.retinue.mend;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;

/// A stretch of a date in which a site receives visitors, in the site's own time.
record Open(LocalDateTime from, LocalDateTime until) {

    static List<Open> windows(LocalDate date, List<Opening> openings) {
        return openings.stream().map(opening -> of(date, opening)).toList();
    }

    /// The windows of the date at the site, or at the nearest site around it of which they are
    /// known; nothing where nobody knows them.
    static Optional<List<Open>> at(SiteId site, LocalDate date, Directory directory) {
        return new Surroundings(directory)
                .of(site).stream()
                        .flatMap(around -> directory.site(around).stream())
                        .map(Site::hours)
                        .filter(hours -> hours.areKnownOn(date))
                        .findFirst()
                        .map(hours -> windows(date, hours.on(date)));
    }

    /// How far the item has to move to be within; none where it is, or does not fit.
    Optional<Duration> reach(Item item) {
        if (!(item.moment() instanceof Moment.Timed(var start, var end))
                || Duration.between(start, end).compareTo(Duration.between(from, until)) > 0) {
            return Optional.empty();
        }
        return Stream.of(Duration.between(start, from), Duration.between(end, until))
                .filter(by -> start.isBefore(from) == by.isPositive() && !by.isZero())
                .filter(by -> !start.plus(by).isBefore(from) && !end.plus(by).isAfter(until))
                .findFirst();
    }

    private static Open of(LocalDate date, Opening opening) {
        var isMidnight = opening.closes().equals(LocalTime.MIDNIGHT);
        return new Open(
                date.atTime(opening.opens()),
                isMidnight ? date.plusDays(1).atStartOfDay() : date.atTime(opening.closes()));
    }
}
