package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Numbers.Span;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;

/// The rules about how much there is in the principal's day.
final class Loads {

    private Loads() {}

    /// T-8: half a day is so full that the first delay moves everything after it. What is free at
    /// its end counts, for a delay ends there.
    static Stream<Finding> slack(Programme programme) {
        var halves = programme.numbers().times("T-8.halves.times");
        return programme.principalDays().stream()
                .flatMap(day ->
                        halves.stream().flatMap(half -> slack(programme, day, half).stream()));
    }

    private static Optional<Finding> slack(Programme programme, PrincipalDay day, Span half) {
        var numbers = programme.numbers();
        var slots = day.slots().stream().filter(slot -> isWithin(slot, half)).toList();
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        var zone = programme.tour().startZone(slots.getFirst().item());
        var span =
                new Interval(
                        slots.getFirst().interval().start(),
                        half.end(day.date()).atZone(zone).toInstant());
        if (span.length().compareTo(numbers.time("T-8.least.minutes")) < 0) {
            return Optional.empty();
        }
        var free = day.free(span);
        var planned = PrincipalDay.sum(free);
        var needed = span.length().multipliedBy(numbers.count("T-8.slack.percent")).dividedBy(100);
        var pause = numbers.time("T-8.pause.minutes");
        var hasPause = free.stream().anyMatch(gap -> gap.length().compareTo(pause) >= 0);
        return planned.compareTo(needed) < 0 || !hasPause
                ? Optional.of(
                        day.warning(
                                Rule.SLACK,
                                slots.getFirst(),
                                new Pace.NoSlack(
                                        slots.getFirst().timed().start().toLocalTime(),
                                        half.to(),
                                        planned.toMinutes(),
                                        Minutes.up(needed),
                                        pause.toMinutes())))
                : Optional.empty();
    }

    private static boolean isWithin(Slot slot, Span half) {
        var start = slot.timed().start().toLocalTime();
        return !start.isBefore(half.from()) && start.isBefore(half.to());
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// T-12: a day holds too much, in hours or in what is to be taken in.
    static Stream<Finding> overload(Programme programme) {
        var numbers = programme.numbers();
        var most = numbers.time("T-12.programme.hours");
        var mostItems = numbers.count("T-12.items.count");
        return programme.principalDays().stream()
                .flatMap(day -> {
                    var programmed = programmed(day.slots());
                    var items =
                            day.slots().stream()
                                    .filter(slot -> Kinds.isSubstantive(slot.item()))
                                    .count();
                    return programmed.compareTo(most) > 0 || items > mostItems
                            ? Stream.of(
                                    day.warning(
                                            Rule.OVERLOAD,
                                            day.first(),
                                            new Pace.FullDay(
                                                    programmed.toMinutes(),
                                                    most.toMinutes(),
                                                    items,
                                                    mostItems)))
                            : Stream.empty();
                });
    }

    /// How long there are engagements, but for rest. The road is not counted: there a guest is left
    /// in peace.
    static Duration programmed(List<Slot> slots) {
        var sum = Duration.ZERO;
        var seen = Instant.MIN;
        for (var slot : slots) {
            if (slot.item() instanceof Engagement && !Kinds.isRest(slot.item())) {
                var taken = slot.interval();
                var start = PrincipalDay.later(seen, taken.start());
                if (start.isBefore(taken.end())) {
                    sum = sum.plus(Duration.between(start, taken.end()));
                    seen = taken.end();
                }
            }
        }
        return sum;
    }

    /// T-13: at a time for meals there is neither a meal nor time for one, or it is too long until
    /// the next meal. On board of a plane or train one eats.
    static Stream<Finding> meals(Programme programme) {
        return programme.principalDays().stream()
                .flatMap(day ->
                        noMeal(programme, day).or(() -> longWithoutMeal(programme, day)).stream());
    }

    private static Optional<Finding> noMeal(Programme programme, PrincipalDay day) {
        var missed =
                programme.numbers().times("T-13.meals.times").stream()
                        .filter(span -> isMissed(programme, day, span))
                        .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(day.warning(Rule.MEALS, day.first(), new Pace.NoMeal(missed)));
    }

    private static boolean isMissed(Programme programme, PrincipalDay day, Span span) {
        var zone = programme.tour().startZone(day.first().item());
        var window =
                new Interval(
                        span.begin(day.date()).atZone(zone).toInstant(),
                        span.end(day.date()).atZone(zone).toInstant());
        return !day.first().interval().start().isAfter(window.start())
                && !day.last().interval().end().isBefore(window.end())
                && day.slots().stream()
                        .filter(slot -> isFed(slot))
                        .noneMatch(slot -> slot.interval().overlaps(window))
                && day.free(window).stream().noneMatch(gap -> isMealTime(programme, gap));
    }

    private static Optional<Finding> longWithoutMeal(Programme programme, PrincipalDay day) {
        var most = programme.numbers().time("T-13.most.minutes");
        var meals = new ArrayList<Interval>();
        day.slots().stream().filter(Loads::isFed).map(Slot::interval).forEach(meals::add);
        var span = new Interval(day.first().interval().start(), day.last().interval().end());
        day.free(span).stream().filter(gap -> isMealTime(programme, gap)).forEach(meals::add);
        meals.sort(Comparator.comparing(Interval::start));
        var longest = Duration.ZERO;
        var fed = span.start();
        for (var meal : meals) {
            longest = later(longest, Duration.between(fed, meal.start()));
            fed = PrincipalDay.later(fed, meal.end());
        }
        longest = later(longest, Duration.between(fed, span.end()));
        return longest.compareTo(most) > 0
                ? Optional.of(
                        day.warning(
                                Rule.MEALS,
                                day.first(),
                                new Pace.LongWithoutMeal(longest.toMinutes(), most.toMinutes())))
                : Optional.empty();
    }

    private static boolean isFed(Slot slot) {
        return Kinds.isMeal(slot.item()) || Kinds.isCatered(slot.item());
    }

    private static boolean isMealTime(Programme programme, Interval gap) {
        return gap.length().compareTo(programme.numbers().time("T-13.free.minutes")) >= 0;
    }
}
