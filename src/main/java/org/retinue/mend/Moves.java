package org.retinue.mend;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.check.Evidence;
import org.retinue.edit.Ripple;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Tour;

/// Moving by what is missing: an item alone, or together with what hangs on it.
final class Moves {

    private Moves() {}

    /// Two items that come too close, or at once: the later one later, or the earlier one earlier.
    static Stream<Outlook> apart(Trial trial) {
        var items = trial.items();
        if (items.size() < 2) {
            return Stream.empty();
        }
        var one = items.getFirst();
        var other = items.getLast();
        return missing(trial, one, other).stream()
                .filter(Duration::isPositive)
                .flatMap(missing ->
                        Stream.concat(
                                moved(trial, other, missing),
                                moved(trial, one, missing.negated())));
    }

    /// Another delegation at the same place or with the same host: after it, or before it.
    static Stream<Outlook> aroundOthers(Trial trial) {
        return trial.items().stream()
                .limit(1)
                .flatMap(mine ->
                        Elsewhere.of(trial).stream()
                                .flatMap(theirs -> around(trial, mine, theirs)));
    }

    /// An item when its site is closed: once it opens, or before it closes.
    static Stream<Outlook> intoHours(Trial trial) {
        if (!(trial.finding().evidence() instanceof Evidence.OutsideHours hours)) {
            return Stream.empty();
        }
        return trial.items().stream()
                .filter(Movable::isMovable)
                .flatMap(item ->
                        Open.windows(hours.date(), hours.openings()).stream()
                                .flatMap(window -> window.reach(item).stream())
                                .flatMap(by -> moved(trial, item, by)));
    }

    /// An item on a date outside the tour: on the first day, or the last, at the same hour.
    static Stream<Outlook> intoTour(Trial trial) {
        var evidence = trial.finding().evidence();
        var days =
                evidence instanceof Evidence.BeforeTour before
                        ? before.days()
                        : evidence instanceof Evidence.AfterTour after ? -after.days() : 0;
        return trial.items().stream()
                .filter(_ -> days != 0)
                .filter(Movable::isMovable)
                .flatMap(item ->
                        trial.tried(new Mend.MoveBy(item.id(), Duration.ofDays(days))).stream());
    }

    private static Stream<Outlook> around(Trial trial, Item mine, Elsewhere theirs) {
        return trial.tour().interval(mine).stream()
                .flatMap(interval -> {
                    var kept = theirs.kept();
                    var later = Duration.between(interval.start(), kept.end());
                    var earlier = Duration.between(interval.end(), kept.start());
                    return Stream.concat(moved(trial, mine, later), moved(trial, mine, earlier));
                });
    }

    /// Alone; with what follows; and, where it shall be earlier, from the way that leads there on.
    /// In full steps if that will do.
    private static Stream<Outlook> moved(Trial trial, Item item, Duration by) {
        if (!Movable.isMovable(item)) {
            return Stream.empty();
        }
        return Stream.of(
                        inSteps(trial, by, far -> new Mend.MoveBy(item.id(), far)),
                        inSteps(trial, by, far -> shift(trial, item, far)),
                        by.isNegative()
                                ? wayTo(trial.tour(), item)
                                        .flatMap(way ->
                                                inSteps(trial, by, far -> shift(trial, way, far)))
                                : Optional.<Outlook>empty())
                .flatMap(Optional::stream);
    }

    private static Optional<Outlook> inSteps(
            Trial trial, Duration by, Function<Duration, Mend> moving) {
        var rounded = trial.stretched(inSteps(by), far -> moving.apply(inSteps(far)));
        return rounded.isPresent() || inSteps(by).equals(by)
                ? rounded
                : trial.stretched(by, moving);
    }

    private static Duration inSteps(Duration by) {
        return by.isNegative() ? Shortfall.rounded(by.negated()).negated() : Shortfall.rounded(by);
    }

    private static Mend shift(Trial trial, Item from, Duration by) {
        var ripple = Ripple.of(trial.tour(), trial.situation().travel(), from.id(), by);
        return new Mend.ShiftFrom(from.id(), by, ripple);
    }

    /// How much later the other has to begin, or earlier the one to end.
    private static Optional<Duration> missing(Trial trial, Item one, Item other) {
        var evidence = trial.finding().evidence();
        if (!(evidence instanceof Evidence.Overlap || evidence instanceof Evidence.Taken)) {
            return Shortfall.of(evidence);
        }
        return trial.tour()
                .interval(one)
                .map(Interval::end)
                .flatMap(end ->
                        trial.tour()
                                .interval(other)
                                .map(interval -> Duration.between(interval.start(), end)));
    }

    /// The leg on which the party comes to the item.
    private static Optional<Item> wayTo(Tour tour, Item item) {
        return tour.interval(item)
                .flatMap(when ->
                        tour.items().stream()
                                .filter(Leg.class::isInstance)
                                .filter(leg -> leg.isActive() && leads(leg, item))
                                .filter(leg ->
                                        tour.interval(leg)
                                                .filter(way -> !way.end().isAfter(when.start()))
                                                .isPresent())
                                .max((a, b) -> end(tour, a).compareTo(end(tour, b))));
    }

    private static boolean leads(Item leg, Item item) {
        return leg.endSite().isPresent()
                && leg.endSite().equals(item.startSite())
                && leg.day().equals(item.day());
    }

    private static Instant end(Tour tour, Item item) {
        return tour.interval(item).orElseThrow().end();
    }
}
