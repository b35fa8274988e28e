package org.retinue.check;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Which dates are working days of the office.
@FunctionalInterface
public interface WorkingDays {

    WorkingDays MONDAY_TO_FRIDAY = date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

    boolean isWorkingDay(LocalDate date);

    /// The working days from the first date until, and without, the other; none where that lies
    /// before it.
    default int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : (int) from.datesUntil(to).filter(this::isWorkingDay).count();
    }
}
