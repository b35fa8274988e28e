package org.retinue.tour;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// On which days the office's country works: the public holidays with their names, and the
/// Saturdays and Sundays that are worked instead. A date is one of these or none.
public record WorkingCalendar(
        SortedMap<LocalDate, Text> holidays, SortedSet<LocalDate> workedWeekends) {

    /// No holidays are known; weekends are free.
    public static final WorkingCalendar WEEKDAYS =
            new WorkingCalendar(new TreeMap<>(), new TreeSet<>());

    public WorkingCalendar {
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        workedWeekends = Collections.unmodifiableSortedSet(new TreeSet<>(workedWeekends));
        for (var worked : workedWeekends) {
            Invariants.require(isWeekend(worked), "A worked weekend is on a weekend: " + worked);
            Invariants.require(!holidays.containsKey(worked), "A holiday is not worked: " + worked);
        }
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWeekend(date) ? workedWeekends.contains(date) : !holidays.containsKey(date);
    }

    public WorkingCalendar withHolidays(SortedMap<LocalDate, Text> changed) {
        return new WorkingCalendar(changed, workedWeekends);
    }

    public WorkingCalendar withWorkedWeekends(SortedSet<LocalDate> changed) {
        return new WorkingCalendar(holidays, changed);
    }

    private static boolean isWeekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
