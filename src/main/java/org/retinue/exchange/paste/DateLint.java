package org.retinue.exchange.paste;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Tour;

/// Looks at the dates of a table: whether the weekdays fit them, whether a year is unlike its
/// neighbours', whether they are days of the tour, and whether a day goes backwards.
final class DateLint {

    private final List<DatedRow> dated;
    private final Tour tour;
    private final int usualYear;

    private DateLint(List<DatedRow> dated, Tour tour) {
        this.dated = dated;
        this.tour = tour;
        usualYear = usualYear();
    }

    static List<DateProblem> look(List<DatedRow> dated, Tour tour) {
        var lint = new DateLint(dated, tour);
        var problems = new ArrayList<DateProblem>();
        for (var index = 0; index < dated.size(); index++) {
            lint.look(index).ifPresent(problems::add);
        }
        return problems;
    }

    /// The gravest problem of a row: a wrong year explains the others.
    private Optional<DateProblem> look(int index) {
        var row = dated.get(index);
        if (row.date().getYear() != usualYear) {
            return Optional.of(problem(row, Doubt.YEAR, toYear(row)));
        }
        var before = before(index).filter(row.date()::isBefore);
        if (before.isPresent()) {
            return Optional.of(problem(row, Doubt.BACKWARDS, onwards(row, before.get())));
        }
        if (row.weekday().filter(day -> day != row.date().getDayOfWeek()).isPresent()) {
            return Optional.of(problem(row, Doubt.WEEKDAY, toWeekday(index)));
        }
        return isInTour(row.date())
                ? Optional.empty()
                : Optional.of(problem(row, Doubt.OUTSIDE, shift()));
    }

    /// The date before, but for those of a wrong year.
    private Optional<LocalDate> before(int index) {
        return dated.subList(0, index).reversed().stream()
                .map(DatedRow::date)
                .filter(date -> date.getYear() == usualYear)
                .findFirst();
    }

    private static DateProblem problem(DatedRow row, Doubt doubt, Optional<DateMend> mend) {
        return new DateProblem(row.row(), row.column(), doubt, row.date(), mend);
    }

    /// The tour's year, unless most dates fall into a year that the tour reaches into, too.
    private int usualYear() {
        var counts =
                dated.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.date().getYear(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry ->
                        entry.getKey() >= tour.firstDay().getYear()
                                && entry.getKey() <= tour.lastDay().plusMonths(1).getYear())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(tour.firstDay().getYear());
    }

    /// All dates of the wrong year, not only this one: they were copied together.
    private Optional<DateMend> toYear(DatedRow row) {
        var wrong = row.date().getYear();
        return inYear(row.date())
                .map(right ->
                        new DateMend(
                                DateMend.Kind.YEAR,
                                row.date(),
                                right,
                                dates(
                                        dated.stream()
                                                .filter(other -> other.date().getYear() == wrong),
                                        other -> inYear(other.date()))));
    }

    private Optional<LocalDate> inYear(LocalDate date) {
        try {
            return Optional.of(LocalDate.of(usualYear, date.getMonth(), date.getDayOfMonth()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The same day of the month of the date before, or else the day after it.
    private Optional<DateMend> onwards(DatedRow row, LocalDate before) {
        var sameDay =
                Stream.of(before, before.plusMonths(1).withDayOfMonth(1))
                        .filter(month -> row.date().getDayOfMonth() <= month.lengthOfMonth())
                        .map(month -> month.withDayOfMonth(row.date().getDayOfMonth()))
                        .filter(date -> !date.isBefore(before) && isInTour(date))
                        .findFirst();
        return Optional.of(date(row, sameDay.orElse(before.plusDays(1))));
    }

    /// The nearest day of that name that keeps the order.
    private Optional<DateMend> toWeekday(int index) {
        var row = dated.get(index);
        var wanted = row.weekday().orElseThrow();
        var later = Math.floorMod(wanted.getValue() - row.date().getDayOfWeek().getValue(), 7);
        var earliest = before(index).orElse(LocalDate.MIN);
        var latest = index + 1 < dated.size() ? dated.get(index + 1).date() : LocalDate.MAX;
        return Stream.of(row.date().plusDays(later), row.date().plusDays(later - 7L))
                .sorted(
                        Comparator.comparingLong(
                                date -> Math.abs(ChronoUnit.DAYS.between(date, row.date()))))
                .filter(date -> !date.isBefore(earliest) && !date.isAfter(latest))
                .findFirst()
                .map(date -> date(row, date));
    }

    /// Where no date is a day of the tour, the whole programme belongs elsewhere.
    private Optional<DateMend> shift() {
        if (dated.stream().anyMatch(row -> isInTour(row.date()))) {
            return Optional.empty();
        }
        var first = dated.stream().map(DatedRow::date).min(LocalDate::compareTo).orElseThrow();
        var days = ChronoUnit.DAYS.between(first, tour.firstDay());
        return Optional.of(
                new DateMend(
                        DateMend.Kind.SHIFT,
                        first,
                        tour.firstDay(),
                        dates(dated.stream(), row -> Optional.of(row.date().plusDays(days)))));
    }

    private static DateMend date(DatedRow row, LocalDate to) {
        return new DateMend(DateMend.Kind.DATE, row.date(), to, Map.of(row.row(), to));
    }

    private static Map<Integer, LocalDate> dates(
            Stream<DatedRow> rows, Function<DatedRow, Optional<LocalDate>> changed) {
        var dates = new TreeMap<Integer, LocalDate>();
        rows.forEach(row -> changed.apply(row).ifPresent(date -> dates.put(row.row(), date)));
        return dates;
    }

    private boolean isInTour(LocalDate date) {
        return !date.isBefore(tour.firstDay()) && !date.isAfter(tour.lastDay());
    }
}
