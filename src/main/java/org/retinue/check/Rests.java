package org.retinue.check;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Tour;

/// The rules about the principal's rest.
final class Rests {

    private Rests() {}

    /// T-9: between the last item of a day and the first of the next one there is no proper night.
    /// A night under way (the flight, the sleeper) is no short one.
    static Stream<Finding> night(Programme programme) {
        var days = programme.principalDays();
        return IntStream.range(1, days.size())
                .boxed()
                .flatMap(index ->
                        night(programme.numbers(), days.get(index - 1), days.get(index)).stream());
    }

    private static Optional<Finding> night(
            Numbers numbers, PrincipalDay evening, PrincipalDay morning) {
        var last = evening.last();
        var first = morning.first();
        var rest = Duration.between(last.interval().end(), first.interval().start());
        var enough = numbers.time("T-9.warning.hours");
        if (rest.compareTo(enough) >= 0 || isUnderWay(last)) {
            return Optional.empty();
        }
        var isGrave = rest.compareTo(numbers.time("T-9.error.hours")) < 0;
        return Optional.of(
                morning.finding(
                        Rule.NIGHT_REST,
                        isGrave ? Severity.ERROR : Severity.WARNING,
                        List.of(first, last),
                        new Pace.ShortNight(Math.max(0, rest.toMinutes()), enough.toMinutes())));
    }

    private static boolean isUnderWay(Slot last) {
        return last.item() instanceof Leg && last.timed().end().toLocalDate().isAfter(last.date());
    }

    /// T-10: before an evening function the principal has no time to rest and change. The first
    /// function counts, and only after a day with work in it.
    static Stream<Finding> beforeEvening(Programme programme) {
        var numbers = programme.numbers();
        return programme.principalDays().stream()
                .flatMap(day ->
                        function(numbers, day)
                                .flatMap(slot -> hurried(numbers, day, slot))
                                .stream());
    }

    private static Optional<Slot> function(Numbers numbers, PrincipalDay day) {
        var evening = numbers.times("T-10.evening.times").getFirst();
        return day.slots().stream()
                .filter(slot -> Kinds.isFunction(slot.item()))
                .filter(slot -> !slot.timed().start().isBefore(evening.begin(day.date())))
                .findFirst();
    }

    private static Optional<Finding> hurried(Numbers numbers, PrincipalDay day, Slot function) {
        var needed = numbers.time("T-10.rest.minutes");
        var begin = function.interval().start();
        return day.slots().stream()
                .filter(slot -> Kinds.isSubstantive(slot.item()))
                .map(slot -> slot.interval().end())
                .filter(end -> !end.isAfter(begin))
                .reduce(PrincipalDay::later)
                .map(end -> PrincipalDay.sum(day.free(new Interval(end, begin))))
                .filter(free -> free.compareTo(needed) < 0)
                .map(free ->
                        day.warning(
                                Rule.EVENING_REST,
                                function,
                                new Pace.ShortRest(free.toMinutes(), needed.toMinutes())));
    }

    /// T-11: after a long flight, or one over several time zones, work begins too soon, or there is
    /// too much of it on that day.
    static Stream<Finding> longTravel(Programme programme) {
        return programme.principalDays().stream()
                .flatMap(day ->
                        day.slots().stream()
                                .filter(slot -> isLongFlight(programme, slot))
                                .flatMap(flight -> tiring(programme, day, flight)));
    }

    private static boolean isLongFlight(Programme programme, Slot slot) {
        var numbers = programme.numbers();
        return slot.item() instanceof Leg leg
                && leg.mode() == LegMode.PLANE
                && (slot.interval().length().compareTo(numbers.time("T-11.flight.hours")) >= 0
                        || zonesCrossed(programme.tour(), slot)
                                >= numbers.count("T-11.zones.count"));
    }

    private static long zonesCrossed(Tour tour, Slot flight) {
        return hours(tour.startZone(flight.item()), flight)
                .minus(hours(tour.endZone(flight.item()), flight))
                .abs()
                .toHours();
    }

    private static Duration hours(ZoneId zone, Slot flight) {
        var offset = zone.getRules().getOffset(flight.interval().start());
        return Duration.ofSeconds(offset.getTotalSeconds());
    }

    private static Stream<Finding> tiring(Programme programme, PrincipalDay day, Slot flight) {
        var numbers = programme.numbers();
        var landing = flight.interval().end();
        var work =
                programme.principalDays().stream()
                        .filter(other -> other.date().equals(flight.timed().end().toLocalDate()))
                        .flatMap(other -> other.slots().stream())
                        .filter(slot -> !slot.interval().start().isBefore(landing))
                        .toList();
        return Stream.concat(
                        tooSoon(numbers, flight, work).stream(), tooMuch(numbers, work).stream())
                .limit(1)
                .map(evidence -> day.warning(Rule.LONG_TRAVEL, flight, evidence));
    }

    private static Optional<Evidence> tooSoon(Numbers numbers, Slot flight, List<Slot> work) {
        var needed = numbers.time("T-11.rest.minutes");
        return work.stream()
                .filter(slot -> Kinds.isSubstantive(slot.item()))
                .findFirst()
                .map(slot -> Duration.between(flight.interval().end(), slot.interval().start()))
                .filter(rest -> rest.compareTo(needed) < 0)
                .map(rest -> new Pace.WorkAfterFlight(rest.toMinutes(), needed.toMinutes()));
    }

    private static Optional<Evidence> tooMuch(Numbers numbers, List<Slot> work) {
        var most = numbers.time("T-11.programme.minutes");
        var programmed = Loads.programmed(work);
        return programmed.compareTo(most) > 0
                ? Optional.of(new Pace.FullFirstDay(programmed.toMinutes(), most.toMinutes()))
                : Optional.empty();
    }

    /// T-14: for long the guests are seen by everybody, without a pause, a meal or a room of their
    /// own. Told once a day, for the longest stretch.
    static Stream<Finding> comfortStop(Programme programme) {
        var numbers = programme.numbers();
        var most = numbers.time("T-14.most.minutes");
        var pause = numbers.time("T-14.pause.minutes");
        return programme.principalDays().stream()
                .flatMap(day ->
                        Stretch.longest(day.slots(), slot -> !isPause(slot.item()), pause)
                                .filter(stretch -> stretch.length().compareTo(most) > 0)
                                .map(stretch -> withoutPause(day, stretch, most))
                                .stream());
    }

    private static Finding withoutPause(PrincipalDay day, Stretch stretch, Duration most) {
        return day.finding(
                Rule.COMFORT_STOP,
                Severity.HINT,
                List.of(stretch.slots().getFirst(), stretch.slots().getLast()),
                new Pace.NoPause(stretch.length().toMinutes(), most.toMinutes()));
    }

    private static boolean isPause(Item item) {
        return Kinds.isRest(item) || Kinds.isMeal(item) || Kinds.isCatered(item);
    }
}
