package org.retinue.exchange.paste;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What a cell says about the day, as written: which day that is follows from what stands around
/// it.
sealed interface WrittenDate {

    /// The weekday that is written beside it.
    Optional<DayOfWeek> weekday();

    /// A day and a month that cannot be taken for each other.
    record Calendar(OptionalInt year, int month, int day, Optional<DayOfWeek> weekday)
            implements WrittenDate {}

    /// Two numbers, of which either may be the month.
    record Numbers(OptionalInt year, int first, int second, Optional<DayOfWeek> weekday)
            implements WrittenDate {}

    /// A day of a month that stands elsewhere: `11日`.
    record OfMonth(int day, Optional<DayOfWeek> weekday) implements WrittenDate {}

    /// A day of the visit: `Day 2`, `第二天`.
    record OfVisit(int number, Optional<DayOfWeek> weekday) implements WrittenDate {}

    /// A weekday alone.
    record Named(DayOfWeek name) implements WrittenDate {
        @Override
        public Optional<DayOfWeek> weekday() {
            return Optional.of(name);
        }
    }

    /// Which of two numbers is the month.
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// The date, where the first day of the visit and the date before are known.
    default Optional<LocalDate> date(Order order, LocalDate first, Optional<LocalDate> before) {
        return switch (this) {
            case Calendar(var year, var month, var day, _) -> near(year, month, day, first);
            case Numbers(var year, var one, var two, _) ->
                    order == Order.DAY_FIRST
                            ? near(year, two, one, first).or(() -> near(year, one, two, first))
                            : near(year, one, two, first).or(() -> near(year, two, one, first));
            case OfMonth(var day, _) -> {
                var base = before.orElse(first);
                yield near(OptionalInt.of(base.getYear()), base.getMonthValue(), day, first);
            }
            case OfVisit(var number, _) -> Optional.of(first.plusDays(number - 1L));
            case Named(var name) -> {
                var base = before.map(date -> date.plusDays(1)).orElse(first);
                yield Optional.of(
                        base.plusDays(Math.floorMod(name.compareTo(base.getDayOfWeek()), 7)));
            }
        };
    }

    /// Without a year, the date nearest to the first day.
    private static Optional<LocalDate> near(OptionalInt year, int month, int day, LocalDate first) {
        if (year.isPresent()) {
            return date(year.getAsInt(), month, day);
        }
        return Stream.of(0, 1, -1)
                .flatMap(further -> date(first.getYear() + further, month, day).stream())
                .min(
                        Comparator.comparingLong(
                                date -> Math.abs(date.toEpochDay() - first.toEpochDay())));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
