package org.retinue.check;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Site;
import org.retinue.tour.SiteKind;

/// The rule about what is planned for guests who are not there yet, or no more.
final class Stays {

    private Stays() {}

    /// T-3: on the day of the arrival something takes place right before it, or on the day of the
    /// departure right after it. Where a way lies between, the guests come from another stop, or go
    /// on.
    static Stream<Finding> outside(Programme programme) {
        var found = new LinkedHashSet<Finding>();
        for (var course : programme.courses()) {
            var arrival = first(programme, course, EngagementKind.ARRIVAL);
            var departure = first(programme, course.reversed(), EngagementKind.DEPARTURE);
            arrival.filter(index -> index > 0)
                    .flatMap(index ->
                            beforeArrival(programme, course.get(index - 1), course.get(index)))
                    .ifPresent(found::add);
            departure
                    .filter(index -> index > 0)
                    .map(index -> course.size() - index)
                    .flatMap(index ->
                            afterDeparture(programme, course.get(index - 1), course.get(index)))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    private static Optional<Finding> beforeArrival(Programme programme, Slot early, Slot arrival) {
        var missing = Duration.between(early.interval().start(), arrival.interval().end());
        return isElsewhere(programme, early, arrival)
                ? Optional.of(
                        finding(arrival, early, new Evidence.BeforeArrival(missing.toMinutes())))
                : Optional.empty();
    }

    private static Optional<Finding> afterDeparture(
            Programme programme, Slot departure, Slot late) {
        var missing = Duration.between(departure.interval().start(), late.interval().end());
        return isElsewhere(programme, late, departure)
                ? Optional.of(
                        finding(late, departure, new Evidence.AfterDeparture(missing.toMinutes())))
                : Optional.empty();
    }

    /// On the same day at another place, without a way to it.
    private static boolean isElsewhere(Programme programme, Slot slot, Slot terminal) {
        return slot.item() instanceof Engagement here
                && terminal.item() instanceof Engagement there
                && slot.date().equals(terminal.date())
                && !slot.interval().overlaps(terminal.interval())
                && here.place().site().isPresent()
                && !Changeovers.areAtOnePlace(programme, here, there);
    }

    /// Where the first such engagement at an airport, station or port stands.
    private static Optional<Integer> first(
            Programme programme, List<Slot> course, EngagementKind kind) {
        for (var index = 0; index < course.size(); index++) {
            var item = course.get(index).item();
            if (Kinds.is(item, kind) && isAtTerminal(programme, item)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static boolean isAtTerminal(Programme programme, Item item) {
        return item.startSite()
                .flatMap(programme.tour().directory()::site)
                .map(Site::kind)
                .filter(SiteKind::isTerminal)
                .isPresent();
    }

    private static Finding finding(Slot one, Slot other, Evidence evidence) {
        return Finding.about(
                List.of(one.item(), other.item()), Rule.OUTSIDE_TOUR, Severity.ERROR, evidence);
    }
}
