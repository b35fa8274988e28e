package org.retinue.mend;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.check.Evidence;
import org.retinue.check.Pace;
import org.retinue.check.Rule;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;

/// Another start or end of the one item.
final class Ends {

    /// An engagement gives up at most this part of its length: more makes another one of it.
    private static final int PART = 3;

    private Ends() {}

    /// Two items that come too close, or at once: the one ends earlier, or the other begins later.
    static Stream<Outlook> shorter(Trial trial) {
        var items = trial.items();
        var missing = Shortfall.of(trial.finding().evidence());
        if (items.size() < 2 || missing.isEmpty()) {
            return Stream.empty();
        }
        var exact = missing.get();
        var one = items.getFirst();
        var other = items.getLast();
        return Stream.concat(
                inSteps(exact, by -> endsEarlier(trial, one, by)),
                inSteps(exact, by -> beginsLater(trial, other, by)));
    }

    /// A leg that is shorter than the road: it arrives later, or leaves earlier.
    static Stream<Outlook> longerLeg(Trial trial) {
        if (!(trial.finding().evidence() instanceof Evidence.ShortLeg leg)) {
            return Stream.empty();
        }
        var by = Shortfall.rounded(Duration.ofMinutes(leg.missing()));
        return trial.items().stream()
                .filter(Movable::isMovable)
                .flatMap(item ->
                        Stream.concat(
                                retimed(trial, item, start -> start, end -> end.plus(by)),
                                retimed(trial, item, start -> start.minus(by), end -> end)));
    }

    /// An item that ends before it starts: over midnight, or with its ends exchanged. One that is
    /// too long by whole days: within one.
    static Stream<Outlook> mistyped(Trial trial) {
        var evidence = trial.finding().evidence();
        if (!(evidence instanceof Evidence.EndsBeforeStart
                || evidence instanceof Evidence.TooLong)) {
            return Stream.empty();
        }
        return trial.items().stream()
                .filter(Movable::isMovable)
                .flatMap(item ->
                        Stream.of(
                                        exchanged(trial, item),
                                        overMidnight(trial, item),
                                        withinOneDay(trial, item))
                                .flatMap(outlooks -> outlooks));
    }

    /// In full steps if that will do.
    private static Stream<Outlook> inSteps(
            Duration missing, Function<Duration, Stream<Outlook>> mending) {
        return Stream.of(Shortfall.rounded(missing), missing).flatMap(mending).limit(1);
    }

    /// An item that is longer, or shorter, than such items are: its end moves.
    static Stream<Outlook> usualLength(Trial trial) {
        var isMistyped = trial.finding().rule() == Rule.BAD_INTERVAL;
        var length =
                switch (trial.finding().evidence()) {
                    case Evidence.TooLong(_, var most) -> isMistyped ? 0 : most;
                    case Pace.TooShort(_, var least) -> least;
                    case Evidence _ -> 0;
                };
        return trial.items().stream()
                .filter(item -> length > 0 && Movable.isMovable(item))
                .flatMap(item ->
                        item.moment() instanceof Moment.Timed(var from, _)
                                ? retimed(
                                        trial, item, start -> start, _ -> from.plusMinutes(length))
                                : Stream.empty());
    }

    private static Stream<Outlook> endsEarlier(Trial trial, Item item, Duration by) {
        return canGiveUp(trial, item, by)
                ? retimed(trial, item, start -> start, end -> end.minus(by))
                : Stream.empty();
    }

    private static Stream<Outlook> beginsLater(Trial trial, Item item, Duration by) {
        return canGiveUp(trial, item, by)
                ? retimed(trial, item, start -> start.plus(by), end -> end)
                : Stream.empty();
    }

    private static boolean canGiveUp(Trial trial, Item item, Duration by) {
        return item instanceof Engagement
                && Movable.isMovable(item)
                && trial.tour()
                        .interval(item)
                        .filter(when -> by.multipliedBy(PART).compareTo(when.length()) <= 0)
                        .isPresent();
    }

    private static Stream<Outlook> exchanged(Trial trial, Item item) {
        return item.moment() instanceof Moment.Timed(var start, var end)
                ? retimed(trial, item, _ -> end, _ -> start)
                : Stream.empty();
    }

    private static Stream<Outlook> overMidnight(Trial trial, Item item) {
        return retimed(trial, item, start -> start, end -> end.plusDays(1));
    }

    private static Stream<Outlook> withinOneDay(Trial trial, Item item) {
        return item.moment() instanceof Moment.Timed(var from, var to)
                        && from.toLocalTime().isBefore(to.toLocalTime())
                ? retimed(
                        trial,
                        item,
                        start -> start,
                        end -> from.toLocalDate().atTime(end.toLocalTime()))
                : Stream.empty();
    }

    private static Stream<Outlook> retimed(
            Trial trial,
            Item item,
            UnaryOperator<LocalDateTime> start,
            UnaryOperator<LocalDateTime> end) {
        return item.moment() instanceof Moment.Timed timed
                ? trial
                        .tried(
                                new Mend.OtherEnds(
                                        item.id(),
                                        timed,
                                        new Moment.Timed(
                                                start.apply(timed.start()),
                                                end.apply(timed.end()))))
                        .stream()
                : Stream.empty();
    }
}
