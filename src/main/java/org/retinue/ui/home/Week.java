package org.retinue.ui.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A week as ISO 8601 counts them: from Monday to Sunday, in the year that has most of its days.
public record Week(LocalDate monday) {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday: " + monday);
        }
    }

    /// The week of the date.
    public static Week of(LocalDate date) {
        return new Week(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// The year that counts this week, which is not always the year of its Monday.
    public Year year() {
        return new Year(monday.get(IsoFields.WEEK_BASED_YEAR));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /// Whether a day from the first to the last lies in the week.
    public boolean meets(LocalDate first, LocalDate last) {
        return !first.isAfter(sunday()) && !last.isBefore(monday);
    }

    public boolean meets(Visit visit) {
        return meets(visit.first(), visit.last());
    }
}
