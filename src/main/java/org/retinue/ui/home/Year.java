package org.retinue.ui.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A year in whole weeks: it begins with the Monday of the week that has the first Thursday of
/// January, so every week belongs to one year.
public record Year(int number) {

    public static Year of(LocalDate date) {
        return Week.of(date).year();
    }

    /// The year of today if a delegation comes in it, or else the year nearest to today in which
    /// one does.
    public static Year nearest(LocalDate today, List<Visit> visits) {
        var present = of(today);
        return visits.stream()
                .flatMap(visit -> visit.years())
                .min(
                        Comparator.<Year>comparingInt(
                                        year -> Math.abs(year.number - present.number))
                                .thenComparing(Comparator.comparingInt(Year::number).reversed()))
                .orElse(present);
    }

    public LocalDate first() {
        // The fourth of January lies in the first week, whatever day it is.
        return Week.of(LocalDate.of(number, 1, 4)).monday();
    }

    public LocalDate last() {
        return plus(1).first().minusDays(1);
    }

    public Year plus(int years) {
        return new Year(number + years);
    }

    public List<Week> weeks() {
        return IntStream.range(0, days() / 7).mapToObj(new Week(first())::plus).toList();
    }

    public int days() {
        return place(last()) + 1;
    }

    /// How many days of the year lie before the date; below 0 or beyond the days outside of it.
    public int place(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first(), date));
    }

    public boolean has(LocalDate date) {
        return !date.isBefore(first()) && !date.isAfter(last());
    }

    /// The months of the year, in order, each with the days that lie in its weeks.
    public List<Band> months() {
        var bands = new ArrayList<Band>();
        for (var date = first(); !date.isAfter(last()); ) {
            var month = YearMonth.from(date);
            var end = month.atEndOfMonth().isAfter(last()) ? last() : month.atEndOfMonth();
            bands.add(new Band(month, place(date), place(end) - place(date) + 1));
            date = end.plusDays(1);
        }
        return List.copyOf(bands);
    }

    /// A month's place in the year: how many days lie before it, and how many it has there.
    public record Band(YearMonth month, int from, int days) {}
}
