package org.retinue.ui.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.edit.Untimed;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.TypedTimes;

/// What typed times mean for an item: where they put its start and its end.
final class TypedMoments {

    /// As an end on another day is shown: `01:00 +1`, `20:30 −1`.
    private static final Pattern OTHER_DAY =
            Pattern.compile("(?<time>[^+−-]+?)(?<sign> *\\+| +[−-]) ?(?<days>[0-9])");

    private TypedMoments() {}

    /// A time moves the item and keeps its length, or its end where that is the one to keep and
    /// lies later; a stretch of time sets both ends; nothing at all makes the time one to be
    /// confirmed.
    static Typed<Moment> start(Tour tour, Item item, String typed, boolean keepsEnd) {
        if (typed.isBlank()) {
            return new Typed.Meant<>(withoutTime(tour, item));
        }
        var day = item.day();
        if (day.isEmpty()) {
            return new Typed.Refused<>(Refusal.DAY_FIRST);
        }
        return TypedTimes.range(typed)
                .<Moment>map(
                        range -> between(tour, item, day.get().atTime(range.start()), range.end()))
                .or(() ->
                        TypedTimes.time(typed)
                                .map(time ->
                                        starting(tour, item, day.get().atTime(time), keepsEnd)))
                .<Typed<Moment>>map(Typed.Meant::new)
                .orElse(new Typed.Refused<>(Refusal.NO_TIME));
    }

    /// A time before the start is one on the next day. Durations count from the start: `+45`, `45m`
    /// and `1h30`, unless that is a time of day after the start.
    static Typed<Moment> end(Tour tour, Item item, String typed) {
        if (!(item.moment() instanceof Moment.Timed timed)) {
            return typed.isBlank()
                    ? new Typed.Meant<>(item.moment())
                    : new Typed.Refused<>(
                            item.day().isPresent() ? Refusal.START_FIRST : Refusal.DAY_FIRST);
        }
        if (typed.isBlank()) {
            return new Typed.Meant<>(new Moment.Timed(timed.start(), timed.start()));
        }
        return lasting(timed, typed)
                .map(length -> after(tour, item, timed.start(), length))
                .or(() -> onOtherDay(timed, typed))
                .or(() ->
                        TypedTimes.endTime(typed)
                                .map(time -> between(tour, item, timed.start(), time)))
                .<Typed<Moment>>map(Typed.Meant::new)
                .orElse(new Typed.Refused<>(Refusal.NO_END));
    }

    /// How long it takes, counted from the start, or is meant to take where it has none.
    static Typed<Moment> duration(Tour tour, Item item, String typed) {
        if (typed.isBlank()) {
            return item.moment() instanceof Moment.Timed
                    ? end(tour, item, typed)
                    : new Typed.Meant<>(Untimed.lasting(item.moment(), Optional.empty()));
        }
        return TypedTimes.duration(typed.startsWith("+") ? typed.substring(1) : typed)
                .flatMap(length ->
                        item.moment() instanceof Moment.Timed(var start, _)
                                ? Optional.of(after(tour, item, start, length))
                                : Moment.length(length)
                                        .map(Optional::of)
                                        .map(whole -> Untimed.lasting(item.moment(), whole)))
                .<Typed<Moment>>map(Typed.Meant::new)
                .orElse(new Typed.Refused<>(Refusal.NO_DURATION));
    }

    /// The item on another day at the same times; to be confirmed where it had none.
    static Moment on(Tour tour, Item item, LocalDate day) {
        return switch (item.moment()) {
            case Moment.Timed(var start, var end) -> {
                var days = Duration.between(start.toLocalDate().atStartOfDay(), day.atStartOfDay());
                yield new Moment.Timed(start.plus(days), end.plus(days));
            }
            case Moment.ToBeConfirmed _, Moment.Pooled _ ->
                    new Untimed(tour).last(item, Optional.of(day), 0);
        };
    }

    /// When something new may start on the day: where the last item ends, if that is known.
    static Optional<LocalTime> next(Tour tour, LocalDate day) {
        var items = tour.programme(day);
        return !items.isEmpty()
                        && items.getLast().moment() instanceof Moment.Timed(var start, var end)
                        && end.isAfter(start)
                        && end.toLocalDate().equals(day)
                ? Optional.of(end.toLocalTime())
                : Optional.empty();
    }

    /// At these ends, the later one on the first date on which it does not lie before the start:
    /// where two places have different zones that may even be the date before.
    static Moment between(Tour tour, Item item, LocalDateTime start, LocalTime end) {
        var from = start.atZone(tour.startZone(item)).toInstant();
        var date = start.toLocalDate().minusDays(1);
        while (date.atTime(end).atZone(tour.endZone(item)).toInstant().isBefore(from)) {
            date = date.plusDays(1);
        }
        return new Moment.Timed(start, date.atTime(end));
    }

    /// To be confirmed on its day, at the same place in the order.
    static Moment withoutTime(Tour tour, Item item) {
        return switch (item.moment()) {
            case Moment.Timed timed -> {
                var day = timed.start().toLocalDate();
                var place = tour.programme(day).stream().map(Item::id).toList().indexOf(item.id());
                yield new Moment.ToBeConfirmed(day, Math.max(place, 0), tour.length(item));
            }
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> item.moment();
        };
    }

    private static Moment starting(Tour tour, Item item, LocalDateTime start, boolean keepsEnd) {
        if (!(item.moment() instanceof Moment.Timed(var before, var end))) {
            return after(tour, item, start, tour.length(item).orElse(Duration.ZERO));
        }
        var isBeforeEnd =
                start.atZone(tour.startZone(item))
                        .toInstant()
                        .isBefore(end.atZone(tour.endZone(item)).toInstant());
        return keepsEnd && isBeforeEnd
                ? new Moment.Timed(start, end)
                : new Moment.Timed(start, start.plus(Duration.between(before, end)));
    }

    private static Moment after(Tour tour, Item item, LocalDateTime start, Duration length) {
        var end = start.atZone(tour.startZone(item)).plus(length);
        return new Moment.Timed(
                start, end.withZoneSameInstant(tour.endZone(item)).toLocalDateTime());
    }

    private static Optional<Moment> onOtherDay(Moment.Timed timed, String typed) {
        var found = OTHER_DAY.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var days = Integer.parseInt(found.group("days"));
        var isLater = found.group("sign").strip().equals("+");
        var date = timed.start().toLocalDate().plusDays(isLater ? days : -days);
        return TypedTimes.endTime(found.group("time"))
                .map(time -> new Moment.Timed(timed.start(), date.atTime(time)));
    }

    private static Optional<Duration> lasting(Moment.Timed timed, String typed) {
        var plain = typed.strip();
        if (plain.startsWith("+")) {
            return TypedTimes.duration(plain.substring(1));
        }
        var time = TypedTimes.endTime(plain);
        var isLater = time.map(end -> end.isAfter(timed.start().toLocalTime())).orElse(false);
        return time.isEmpty() || (isHours(plain) && !isLater)
                ? TypedTimes.duration(plain)
                : Optional.empty();
    }

    private static boolean isHours(String typed) {
        return typed.matches("[0-9]{1,2} ?[hH] ?([0-9]{2})?");
    }
}
