package org.retinue.exchange.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The times that a rule makes of a first one, as the clocks of its own place show them.
final class Recurrence {

    private static final int MOST_PERIODS = 40_000;
    private static final int WEEK = 7;

    private final Rule rule;
    private final LocalDateTime start;
    private final Budget budget;

    /// So many times are tried for a whole calendar, whatever its rules ask for.
    static final class Budget {

        private int left;

        Budget(int left) {
            this.left = left;
        }

        boolean isSpent() {
            return left <= 0;
        }

        void spend(int times) {
            left -= 1 + times;
        }
    }

    Recurrence(Rule rule, LocalDateTime start, Budget budget) {
        this.rule = rule;
        this.start = start;
        this.budget = budget;
    }

    /// Those from the one time to the other, both of them too, in order; the first time is always
    /// one of all.
    List<LocalDateTime> between(
            LocalDateTime from, LocalDateTime to, Predicate<LocalDateTime> isBeforeEnd) {
        var found = new ArrayList<LocalDateTime>();
        if (!start.isBefore(from) && !start.isAfter(to)) {
            found.add(start);
        }
        var counted = 1;
        var first = rule.count() > 0 ? 0 : skipped(from);
        for (var period = first; period < first + MOST_PERIODS && !budget.isSpent(); period++) {
            if (begin(period).atStartOfDay().isAfter(to)) {
                return found;
            }
            for (var date : dates(period)) {
                var time = date.atTime(start.toLocalTime());
                if (!time.isAfter(start)) {
                    continue;
                }
                counted++;
                if ((rule.count() > 0 && counted > rule.count())
                        || time.isAfter(to)
                        || !isBeforeEnd.test(time)
                        || found.size() >= CalendarLimits.INSTANCES) {
                    return found;
                }
                if (!time.isBefore(from)) {
                    found.add(time);
                }
            }
        }
        return found;
    }

    /// The first period that can reach beyond the time.
    private long skipped(LocalDateTime from) {
        var unit =
                switch (rule.every()) {
                    case DAILY -> ChronoUnit.DAYS;
                    case WEEKLY -> ChronoUnit.WEEKS;
                    case MONTHLY -> ChronoUnit.MONTHS;
                    case YEARLY -> ChronoUnit.YEARS;
                };
        return Math.max(0, unit.between(start, from) / rule.interval() - 1);
    }

    private LocalDate begin(long period) {
        var first = start.toLocalDate();
        var steps = period * rule.interval();
        return switch (rule.every()) {
            case DAILY -> first.plusDays(steps);
            case WEEKLY ->
                    first.with(TemporalAdjusters.previousOrSame(rule.weekStart())).plusWeeks(steps);
            case MONTHLY -> first.withDayOfMonth(1).plusMonths(steps);
            case YEARLY -> first.withDayOfYear(1).plusYears(steps);
        };
    }

    private List<LocalDate> dates(long period) {
        var begin = begin(period);
        var all =
                switch (rule.every()) {
                    case DAILY -> Stream.of(begin).filter(this::isOnDay).toList();
                    case WEEKLY -> inWeek(begin);
                    case MONTHLY -> inMonth(YearMonth.from(begin));
                    case YEARLY -> inYear(begin);
                };
        var fitting = new TreeSet<LocalDate>();
        all.stream()
                .filter(date -> rule.months().isEmpty() || isInMonth(date))
                .forEach(fitting::add);
        budget.spend(all.size());
        return positions(List.copyOf(fitting));
    }

    private boolean isInMonth(LocalDate date) {
        return rule.months().contains(date.getMonthValue());
    }

    private boolean isOnDay(LocalDate date) {
        return (rule.weekdays().isEmpty()
                        || rule.weekdays().stream()
                                .anyMatch(weekday -> weekday.day() == date.getDayOfWeek()))
                && (rule.monthDays().isEmpty() || isOnMonthDay(date))
                && (rule.yearDays().isEmpty() || isOnYearDay(date));
    }

    private boolean isOnMonthDay(LocalDate date) {
        return rule.monthDays().contains(date.getDayOfMonth())
                || rule.monthDays().contains(date.getDayOfMonth() - date.lengthOfMonth() - 1);
    }

    private boolean isOnYearDay(LocalDate date) {
        return rule.yearDays().contains(date.getDayOfYear())
                || rule.yearDays().contains(date.getDayOfYear() - date.lengthOfYear() - 1);
    }

    private List<LocalDate> inWeek(LocalDate begin) {
        return IntStream.range(0, WEEK)
                .mapToObj(begin::plusDays)
                .filter(date ->
                        rule.weekdays().isEmpty()
                                ? date.getDayOfWeek() == start.getDayOfWeek()
                                : isOnDay(date))
                .toList();
    }

    private List<LocalDate> inMonth(YearMonth month) {
        var days = days(month.atDay(1), month.atEndOfMonth().plusDays(1));
        if (!rule.weekdays().isEmpty()) {
            return weekdays(days).stream()
                    .filter(date -> rule.monthDays().isEmpty() || isOnMonthDay(date))
                    .toList();
        }
        return days.stream()
                .filter(date ->
                        rule.monthDays().isEmpty()
                                ? date.getDayOfMonth() == start.getDayOfMonth()
                                : isOnMonthDay(date))
                .toList();
    }

    private List<LocalDate> inYear(LocalDate begin) {
        if (!rule.yearDays().isEmpty()) {
            return days(begin, begin.plusYears(1)).stream().filter(this::isOnDay).toList();
        }
        if (!rule.months().isEmpty() || !rule.monthDays().isEmpty()) {
            return rule.months().isEmpty()
                    ? IntStream.rangeClosed(1, 12).boxed().flatMap(m -> inMonth(begin, m)).toList()
                    : rule.months().stream().sorted().flatMap(m -> inMonth(begin, m)).toList();
        }
        return rule.weekdays().isEmpty()
                ? inMonth(begin, start.getMonthValue()).toList()
                : weekdays(days(begin, begin.plusYears(1)));
    }

    private Stream<LocalDate> inMonth(LocalDate begin, int month) {
        return month < 1 ? Stream.empty() : inMonth(YearMonth.of(begin.getYear(), month)).stream();
    }

    /// Of the days of a month or a year those that are the wanted days of the week.
    private List<LocalDate> weekdays(List<LocalDate> days) {
        return rule.weekdays().stream()
                .flatMap(wanted -> {
                    var fitting = on(days, wanted.day());
                    var number = wanted.number();
                    if (number == 0) {
                        return fitting.stream();
                    }
                    var place = number > 0 ? number - 1 : fitting.size() + number;
                    return place >= 0 && place < fitting.size()
                            ? Stream.of(fitting.get(place))
                            : Stream.empty();
                })
                .toList();
    }

    private static List<LocalDate> on(List<LocalDate> days, DayOfWeek day) {
        return days.stream().filter(date -> date.getDayOfWeek() == day).toList();
    }

    private static List<LocalDate> days(LocalDate first, LocalDate end) {
        return first.datesUntil(end).toList();
    }

    private List<LocalDate> positions(List<LocalDate> dates) {
        if (rule.positions().isEmpty()) {
            return dates;
        }
        return rule.positions().stream()
                .map(position -> position > 0 ? position - 1 : dates.size() + position)
                .filter(place -> place >= 0 && place < dates.size())
                .distinct()
                .sorted()
                .map(dates::get)
                .toList();
    }
}
