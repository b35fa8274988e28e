package org.retinue.mend;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// Other hours at the same site: while it is open, and nobody else is there.
final class Slots {

    /// How far two hours that are tried lie from each other.
    private static final Duration STEP = Duration.ofMinutes(15);

    /// So many hours are tried, the nearest first.
    private static final int SAME_DAY = 3;

    private static final int OTHER_DAYS = 3;

    private Slots() {}

    /// On the same day, and then on others.
    static Stream<Outlook> otherHours(Trial trial) {
        return trial.items().stream()
                .filter(Engagement.class::isInstance)
                .filter(Movable::isMovable)
                .limit(2)
                .flatMap(item -> otherHours(trial, (Engagement) item));
    }

    private static Stream<Outlook> otherHours(Trial trial, Engagement item) {
        var now = (Moment.Timed) item.moment();
        var taken = Taken.around(trial.situation(), item);
        var today = now.start().toLocalDate();
        var sameDay = free(trial.tour(), item, taken, today).limit(SAME_DAY);
        var otherDays =
                dates(trial.tour(), today).stream()
                        .flatMap(date -> free(trial.tour(), item, taken, date).limit(1))
                        .limit(OTHER_DAYS);
        return Stream.concat(sameDay, otherDays)
                .flatMap(after -> trial.tried(new Mend.OtherHour(item.id(), now, after)).stream());
    }

    /// The free hours of the date, those nearest to the present one first.
    private static Stream<Moment.Timed> free(
            Tour tour, Engagement item, List<Interval> taken, LocalDate date) {
        var now = (Moment.Timed) item.moment();
        var length = Duration.between(now.start(), now.end());
        var wanted = date.atTime(now.start().toLocalTime());
        var zone = tour.startZone(item);
        return windows(tour, item, date).stream()
                .flatMap(window -> starts(window, length))
                .filter(start -> !start.equals(now.start()))
                .sorted(Comparator.comparing(start -> Duration.between(wanted, start).abs()))
                .map(start -> new Moment.Timed(start, start.plus(length)))
                .filter(moment -> {
                    var when =
                            new Interval(
                                    moment.start().atZone(zone).toInstant(),
                                    moment.end().atZone(zone).toInstant());
                    return taken.stream().noneMatch(when::overlaps);
                });
    }

    private static Stream<LocalDateTime> starts(Open window, Duration length) {
        return Stream.iterate(
                window.from(),
                start -> !start.plus(length).isAfter(window.until()),
                start -> start.plus(STEP));
    }

    /// When the site is open; where nobody knows, while the programme of that date runs.
    private static List<Open> windows(Tour tour, Engagement item, LocalDate date) {
        return item.place()
                .site()
                .flatMap(site -> Open.at(site, date, tour.directory()))
                .orElseGet(() -> running(tour, date));
    }

    private static List<Open> running(Tour tour, LocalDate date) {
        var times =
                tour.programme(date).stream()
                        .filter(item -> item.isActive() && item.moment() instanceof Moment.Timed)
                        .map(item -> (Moment.Timed) item.moment())
                        .toList();
        var first = times.stream().map(Moment.Timed::start).min(Comparator.naturalOrder());
        var last = times.stream().map(Moment.Timed::end).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(until -> List.of(new Open(from, until))))
                .orElse(List.of());
    }

    private static List<LocalDate> dates(Tour tour, LocalDate today) {
        return tour.days().stream()
                .map(Day::date)
                .filter(date -> !date.equals(today))
                .sorted(
                        Comparator.comparingLong((LocalDate date) ->
                                Math.abs(date.toEpochDay() - today.toEpochDay())))
                .toList();
    }
}
