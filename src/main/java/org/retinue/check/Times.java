package org.retinue.check;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Delegate;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;

/// The rules about when an item takes place.
final class Times {

    private Times() {}

    /// T-1: the same people are in two items at the same time. It is an error where the head of the
    /// delegation or the whole of a track is concerned, or where both items are confirmed.
    static Stream<Finding> overlaps(Programme programme) {
        var found = new ArrayList<Finding>();
        var open = new ArrayList<Slot>();
        for (var slot : programme.slots()) {
            open.removeIf(earlier -> !slot.interval().start().isBefore(earlier.interval().end()));
            open.forEach(earlier -> overlap(programme, earlier, slot).ifPresent(found::add));
            open.add(slot);
        }
        return found.stream();
    }

    private static Optional<Finding> overlap(Programme programme, Slot one, Slot other) {
        if (!one.interval().overlaps(other.interval())) {
            return Optional.empty();
        }
        var people = one.busy(other);
        var tracks = one.tracks().stream().filter(other.tracks()::contains).toList();
        if (people.isEmpty() && tracks.isEmpty()) {
            return Optional.empty();
        }
        var head = programme.tour().delegation().head().map(Delegate::person);
        var grave =
                !tracks.isEmpty()
                        || head.filter(people::contains).isPresent()
                        || (isFirm(one.item()) && isFirm(other.item()));
        var shared = one.interval().shared(other.interval());
        return Optional.of(
                new Finding(
                        Rule.OVERLAP,
                        grave ? Severity.ERROR : Severity.WARNING,
                        one.item().day(),
                        List.of(one.item().id(), other.item().id()),
                        new Evidence.Overlap(Minutes.up(shared), people, tracks)));
    }

    private static boolean isFirm(Item item) {
        return Confirmations.isSettled(item.standing().confirmation().state());
    }

    /// T-2: an item ends before it starts, or is longer than any item can be. One that ends when it
    /// starts is a milestone and fine.
    static Stream<Finding> badIntervals(Programme programme) {
        return programme.slots().stream()
                .flatMap(slot ->
                        badInterval(slot, programme.numbers()).stream()
                                .map(evidence -> error(Rule.BAD_INTERVAL, slot.item(), evidence)));
    }

    private static Optional<Evidence> badInterval(Slot slot, Numbers numbers) {
        var length = slot.interval().length();
        var longest = longest(slot.item(), numbers);
        if (length.isNegative()) {
            return Optional.of(new Evidence.EndsBeforeStart(Minutes.up(length.negated())));
        }
        return length.compareTo(longest) > 0
                ? Optional.of(new Evidence.TooLong(Minutes.up(length), longest.toMinutes()))
                : Optional.empty();
    }

    private static Duration longest(Item item, Numbers numbers) {
        return item instanceof Leg leg && leg.mode() == LegMode.PLANE
                ? numbers.time("T-2.longest-flight.hours")
                : numbers.time("T-2.longest.hours");
    }

    /// T-3: an item begins on a date that is no day of the tour. That the last one runs past
    /// midnight (the flight home) is usual.
    static Stream<Finding> outsideTour(Programme programme) {
        return programme.items().stream()
                .flatMap(item ->
                        outsideTour(programme, item).stream()
                                .map(evidence -> error(Rule.OUTSIDE_TOUR, item, evidence)));
    }

    private static Optional<Evidence> outsideTour(Programme programme, Item item) {
        var first = programme.tour().firstDay();
        var last = programme.tour().lastDay();
        var day = item.day().orElse(first);
        if (day.isBefore(first)) {
            return Optional.of(new Evidence.BeforeTour(ChronoUnit.DAYS.between(day, first), first));
        }
        return day.isAfter(last)
                ? Optional.of(new Evidence.AfterTour(ChronoUnit.DAYS.between(last, day), last))
                : Optional.empty();
    }

    /// T-21: the day comes near, and some of its items have no clock time yet. Told once a day.
    static Stream<Finding> toBeConfirmed(Programme programme) {
        var today = programme.situation().today();
        var deadline = programme.numbers().count("T-21.days");
        return programme.items().stream()
                .filter(item -> item.moment() instanceof Moment.ToBeConfirmed)
                .collect(
                        Collectors.groupingBy(
                                item -> item.day().orElseThrow(),
                                TreeMap::new,
                                Collectors.toList()))
                .subMap(today, true, today.plusDays(deadline), true)
                .entrySet()
                .stream()
                .map(day ->
                        Finding.about(
                                day.getValue(),
                                Rule.TIME_TO_BE_CONFIRMED,
                                Severity.WARNING,
                                new Pace.NoTime(
                                        day.getValue().size(),
                                        ChronoUnit.DAYS.between(today, day.getKey()),
                                        deadline)));
    }

    private static Finding error(Rule rule, Item item, Evidence evidence) {
        return new Finding(rule, Severity.ERROR, item.day(), List.of(item.id()), evidence);
    }
}
