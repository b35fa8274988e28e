package org.retinue.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.TravelTimes.Way;

/// The rules about the minutes between one item and the next.
final class Changeovers {

    /// What cannot begin without everybody in place.
    private static final Set<EngagementKind> PUNCTUAL =
            Set.of(EngagementKind.TALKS, EngagementKind.SIGNING, EngagementKind.PRESS);

    /// What needs no time before or after: it is itself a pause, or happens in passing.
    private static final Set<EngagementKind> LOOSE =
            Set.of(
                    EngagementKind.REST,
                    EngagementKind.GROUP_PHOTO,
                    EngagementKind.ARRIVAL,
                    EngagementKind.DEPARTURE);

    private Changeovers() {}

    /// T-7: at one place the next engagement follows so closely that nobody can be seated, or no
    /// camera placed, before it begins.
    static Stream<Finding> buffer(Programme programme) {
        return programme.courses().stream()
                .flatMap(course ->
                        IntStream.range(1, course.size())
                                .boxed()
                                .flatMap(index ->
                                        buffer(programme, course.get(index - 1), course.get(index))
                                                .stream()))
                .distinct();
    }

    private static Optional<Finding> buffer(Programme programme, Slot before, Slot after) {
        if (!(before.item() instanceof Engagement one)
                || !(after.item() instanceof Engagement other)
                || LOOSE.contains(one.kind())
                || LOOSE.contains(other.kind())
                || !areAtOnePlace(programme, one, other)) {
            return Optional.empty();
        }
        var gap = Duration.between(before.interval().end(), after.interval().start());
        var needed =
                programme
                        .numbers()
                        .time(
                                PUNCTUAL.contains(other.kind())
                                        ? "T-7.punctual.minutes"
                                        : "T-7.usual.minutes");
        return gap.isNegative() || gap.compareTo(needed) >= 0
                ? Optional.empty()
                : Optional.of(
                        Finding.about(
                                List.of(one, other),
                                Rule.BUFFER,
                                Severity.WARNING,
                                new Pace.ShortBuffer(gap.toMinutes(), needed.toMinutes())));
    }

    static boolean areAtOnePlace(Programme programme, Engagement one, Engagement other) {
        return one.place()
                .site()
                .flatMap(from -> other.place().site().map(to -> new Way(from, to)))
                .filter(programme.distances()::areOnePlace)
                .isPresent();
    }

    /// T-20: the last engagement before wheels up ends too late for the way to the airport and what
    /// has to be done there. A flight over zones is taken for an international one.
    static Stream<Finding> wheelsUp(Programme programme) {
        return programme.courses().stream()
                .flatMap(course ->
                        IntStream.range(0, course.size())
                                .filter(index -> isWheelsUp(course.get(index)))
                                .boxed()
                                .flatMap(index ->
                                        wheelsUp(
                                                programme,
                                                course.subList(0, index),
                                                course.get(index))
                                                .stream()))
                .distinct();
    }

    private static boolean isWheelsUp(Slot slot) {
        return slot.item() instanceof Leg leg
                ? leg.mode() == LegMode.PLANE
                : Kinds.is(slot.item(), EngagementKind.DEPARTURE)
                        && slot.timed().end().equals(slot.timed().start());
    }

    private static Optional<Finding> wheelsUp(
            Programme programme, List<Slot> before, Slot departure) {
        var isFarAway =
                !programme
                        .tour()
                        .startZone(departure.item())
                        .equals(programme.tour().endZone(departure.item()));
        var needed =
                programme
                        .numbers()
                        .time(isFarAway ? "T-20.international.minutes" : "T-20.domestic.minutes");
        return before.stream()
                .filter(slot -> isElsewhere(programme, slot, departure))
                .reduce((_, later) -> later)
                .flatMap(last -> {
                    var gap = Duration.between(last.interval().end(), departure.interval().start());
                    return gap.isNegative() || gap.compareTo(needed) >= 0
                            ? Optional.<Finding>empty()
                            : Optional.of(
                                    Finding.about(
                                            List.of(departure.item(), last.item()),
                                            Rule.WHEELS_UP,
                                            Severity.WARNING,
                                            new Pace.LateForDeparture(
                                                    gap.toMinutes(), needed.toMinutes())));
                });
    }

    /// An engagement that is not yet at the airport.
    private static boolean isElsewhere(Programme programme, Slot slot, Slot departure) {
        return slot.item() instanceof Engagement engagement
                && !Kinds.isRest(engagement)
                && !slot.interval().isMistyped()
                && engagement.place().site().isPresent()
                && departure
                        .item()
                        .startSite()
                        .map(airport -> new Way(engagement.place().site().get(), airport))
                        .filter(programme.distances()::areOnePlace)
                        .isEmpty();
    }
}
