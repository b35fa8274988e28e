package org.retinue.check;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Need;
import org.retinue.tour.PersonId;
import org.retinue.tour.Position;
import org.retinue.tour.Site;

/// The rule about time for prayer. The times are computed from where the day's sites lie: noon, the
/// shadow of the afternoon, sunset and dusk; where no site of a day has a position, or the sun does
/// not sink so far, nothing is known and nothing said.
final class Prayers {

    /// The sun's upper edge, seen through the air.
    private static final double SUNSET = -0.833;

    private Prayers() {}

    /// F-2: a guest who has asked for it has, from one prayer to the next, no free stretch for it.
    /// Guests for whom the same is wrong are told together.
    static Stream<Finding> time(Programme programme) {
        var missed = new LinkedHashMap<Missed, List<PersonId>>();
        for (var delegate : programme.tour().delegation().delegates()) {
            if (delegate.needs().contains(Need.PRAYER)) {
                days(programme, delegate)
                        .flatMap(day -> missed(programme, day))
                        .forEach(each ->
                                missed.computeIfAbsent(each, _ -> new ArrayList<>())
                                        .add(delegate.person()));
            }
        }
        return missed.entrySet().stream().map(each -> each.getKey().finding(each.getValue()));
    }

    private static Stream<PrincipalDay> days(Programme programme, Delegate delegate) {
        return PrincipalDay.in(
                programme.slots().stream()
                        .filter(slot -> slot.guests().contains(delegate.person()))
                        .toList())
                .stream();
    }

    private static Stream<Missed> missed(Programme programme, PrincipalDay day) {
        return site(programme, day).stream()
                .flatMap(site ->
                        windows(programme.numbers(), position(site), day.date()).stream()
                                .flatMap(window ->
                                        missed(programme.numbers(), day, window, site.zone())
                                                .stream()));
    }

    private static Optional<Missed> missed(
            Numbers numbers, PrincipalDay day, Window window, ZoneId zone) {
        var needed =
                numbers.time(
                        window.prayer() == Prayer.FRIDAY
                                ? "F-2.friday.minutes"
                                : "F-2.free.minutes");
        var longest =
                day.free(window.interval()).stream()
                        .map(Interval::length)
                        .reduce(
                                Duration.ZERO,
                                (one, other) -> one.compareTo(other) > 0 ? one : other);
        return day.slots().stream()
                .filter(slot -> slot.interval().overlaps(window.interval()))
                .filter(_ -> longest.compareTo(needed) < 0)
                .findFirst()
                .map(slot ->
                        new Missed(
                                slot.item(),
                                window,
                                zone,
                                longest.toMinutes(),
                                needed.toMinutes()));
    }

    private static List<Window> windows(Numbers numbers, Position position, LocalDate date) {
        var sun = Sun.over(position, date);
        var shadow = sun.sinksTo(sun.heightOfShadow(numbers.factor("F-2.shadow.factor")));
        var sunset = sun.sinksTo(SUNSET);
        var dusk = sun.sinksTo(-numbers.count("F-2.dusk.degrees"));
        var noon = date.getDayOfWeek() == DayOfWeek.FRIDAY ? Prayer.FRIDAY : Prayer.NOON;
        return Stream.of(
                        window(noon, Optional.of(sun.noon()), shadow),
                        window(Prayer.AFTERNOON, shadow, sunset),
                        window(Prayer.SUNSET, sunset, dusk))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Window> window(
            Prayer prayer, Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(start ->
                to.map(end ->
                        new Window(
                                prayer,
                                new Interval(
                                        start.truncatedTo(ChronoUnit.MINUTES),
                                        end.truncatedTo(ChronoUnit.MINUTES)))));
    }

    /// The first site of the day of which it is known where it lies.
    private static Optional<Site> site(Programme programme, PrincipalDay day) {
        return day.slots().stream()
                .flatMap(slot ->
                        Stream.of(slot.item().startSite(), slot.item().endSite())
                                .flatMap(Optional::stream))
                .flatMap(id -> programme.tour().directory().site(id).stream())
                .filter(site -> site.position().isPresent())
                .findFirst();
    }

    private static Position position(Site site) {
        return site.position().orElseThrow();
    }

    /// From when to when a prayer is held.
    private record Window(Prayer prayer, Interval interval) {}

    /// What is in the way, and how long the longest free stretch is.
    private record Missed(Item item, Window window, ZoneId zone, long free, long needed) {

        Finding finding(List<PersonId> guests) {
            return Finding.about(
                    item,
                    Rule.PRAYER,
                    Severity.WARNING,
                    new Circumstance.NoPrayer(
                            guests,
                            window.prayer(),
                            window.interval().start().atZone(zone).toLocalTime(),
                            window.interval().end().atZone(zone).toLocalTime(),
                            free,
                            needed));
        }
    }
}
