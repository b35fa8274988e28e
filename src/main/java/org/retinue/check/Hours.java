package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Site;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;

/// The rule about opening hours.
final class Hours {

    private Hours() {}

    /// S-1: an engagement takes place outside the site's opening hours. It is a warning where it
    /// reaches only a little over them. A site of which no hours are known keeps those of the site
    /// that it lies within; a date of which nobody knows the hours is taken as open.
    static Stream<Finding> outside(Programme programme) {
        return programme
                .engagements()
                .mapMulti((engagement, found) -> outside(programme, engagement).ifPresent(found));
    }

    private static Optional<Finding> outside(Programme programme, Engagement engagement) {
        return switch (engagement.moment()) {
            case Moment.Timed timed when !timed.end().isBefore(timed.start()) ->
                    receiver(programme.tour(), engagement, timed.start().toLocalDate())
                            .flatMap(site -> outside(programme, engagement, timed, site));
            case Moment.ToBeConfirmed(var day, _, _) ->
                    receiver(programme.tour(), engagement, day)
                            .filter(site -> site.hours().on(day).isEmpty())
                            .map(site -> closed(engagement, site, day));
            case Moment.Timed _, Moment.Pooled _ -> Optional.empty();
        };
    }

    private static Optional<Site> receiver(Tour tour, Engagement engagement, LocalDate date) {
        return engagement.place().site().stream()
                .flatMap(site -> new Surroundings(tour.directory()).of(site).stream())
                .flatMap(site -> tour.directory().site(site).stream())
                .filter(site -> site.hours().areKnownOn(date))
                .findFirst();
    }

    private static Optional<Finding> outside(
            Programme programme, Engagement engagement, Moment.Timed timed, Site site) {
        var outside = outside(site, timed);
        if (outside.isZero()) {
            return Optional.empty();
        }
        var date = timed.start().toLocalDate();
        if (site.hours().on(date).isEmpty()) {
            return Optional.of(closed(engagement, site, date));
        }
        var slight = outside.compareTo(programme.numbers().time("S-1.tolerance.minutes")) <= 0;
        return Optional.of(
                finding(
                        engagement,
                        slight ? Severity.WARNING : Severity.ERROR,
                        new Evidence.OutsideHours(
                                site.id(), date, Minutes.up(outside), site.hours().on(date))));
    }

    /// For how long the site is not open between start and end; for a milestone, how far the
    /// nearest opening is.
    private static Duration outside(Site site, Moment.Timed timed) {
        var windows = windows(site, timed);
        if (timed.start().equals(timed.end())) {
            return windows.stream()
                    .map(window -> window.distance(timed.start()))
                    .min(Duration::compareTo)
                    .orElse(Duration.ofDays(1));
        }
        var outside = Duration.ZERO;
        var seen = timed.start();
        for (var window : windows) {
            var opens = window.opens().isBefore(timed.end()) ? window.opens() : timed.end();
            if (opens.isAfter(seen)) {
                outside = outside.plus(Duration.between(seen, opens));
            }
            seen = seen.isAfter(window.closes()) ? seen : window.closes();
        }
        return seen.isBefore(timed.end())
                ? outside.plus(Duration.between(seen, timed.end()))
                : outside;
    }

    /// When the site is open on the dates of the item, in order.
    private static List<Window> windows(Site site, Moment.Timed timed) {
        var windows = new ArrayList<Window>();
        var last = timed.end().toLocalDate();
        for (var date = timed.start().toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            for (var opening : openings(site, date)) {
                windows.add(Window.of(date, opening));
            }
        }
        return windows;
    }

    private static List<Opening> openings(Site site, LocalDate date) {
        return site.hours().areKnownOn(date)
                ? site.hours().on(date)
                : List.of(new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    private static Finding closed(Engagement engagement, Site site, LocalDate date) {
        return finding(engagement, Severity.ERROR, new Evidence.ClosedAllDay(site.id(), date));
    }

    private static Finding finding(Engagement engagement, Severity severity, Evidence evidence) {
        return new Finding(
                Rule.OPENING_HOURS, severity, engagement.day(), List.of(engagement.id()), evidence);
    }

    /// An opening on a date.
    private record Window(LocalDateTime opens, LocalDateTime closes) {

        static Window of(LocalDate date, Opening opening) {
            var isMidnight = opening.closes().equals(LocalTime.MIDNIGHT);
            var lastDate = isMidnight ? date.plusDays(1) : date;
            return new Window(date.atTime(opening.opens()), lastDate.atTime(opening.closes()));
        }

        Duration distance(LocalDateTime time) {
            if (time.isBefore(opens)) {
                return Duration.between(time, opens);
            }
            return time.isAfter(closes) ? Duration.between(closes, time) : Duration.ZERO;
        }
    }
}
