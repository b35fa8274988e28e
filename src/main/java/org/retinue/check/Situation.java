package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.WorkingCalendar;

/// Everything that the rules look at: the tour, what the office knows about roads, the other tours
/// of those days, the date, and the numbers of the rules.
public record Situation(
        Tour tour,
        TravelTimes travel,
        Others others,
        LocalDate today,
        Numbers numbers,
        WorkingCalendar calendar) {

    /// The same, if the tour were like this.
    public Situation with(Tour like) {
        return new Situation(like, travel, others, today, numbers, calendar);
    }

    /// The situation of an office that keeps no calendar of its own.
    public Situation(
            Tour tour, TravelTimes travel, List<Tour> others, LocalDate today, Numbers numbers) {
        this(tour, travel, Others.of(others), today, numbers, WorkingCalendar.WEEKDAYS);
    }

    /// The situation of a tour of the office, with the numbers that hold for it.
    public static Situation of(
            Tour tour, TravelTimes travel, Others others, LocalDate today, Office office) {
        var numbers = RulePacks.numbers(office.rules(), tour.rules());
        return new Situation(tour, travel, others, today, numbers, office.calendar());
    }

    /// Which days count in deadlines.
    public WorkingDays workingDays() {
        return calendar::isWorkingDay;
    }
}
