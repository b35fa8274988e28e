package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.WorkingCalendar;

/// Everything that the rules look at: the tour, what the office knows about roads, the other tours
/// of those days, the date, the numbers of the rules, and what was given out of the tour.
public record Situation(
        Tour tour,
        TravelTimes travel,
        Others others,
        LocalDate today,
        Numbers numbers,
        WorkingCalendar calendar,
        Circulation given) {

    /// The same, if the tour were like this. What was given out is as it was.
    public Situation with(Tour like) {
        return new Situation(like, travel, others, today, numbers, calendar, given);
    }

    /// The same where this was given out of the tour.
    public Situation given(Circulation changed) {
        return new Situation(tour, travel, others, today, numbers, calendar, changed);
    }

    /// The situation of an office that keeps no calendar of its own and has given nothing out.
    public Situation(
            Tour tour, TravelTimes travel, List<Tour> others, LocalDate today, Numbers numbers) {
        this(
                tour,
                travel,
                Others.of(others),
                today,
                numbers,
                WorkingCalendar.WEEKDAYS,
                Circulation.NONE);
    }

    /// The situation of a tour of the office of which nothing was given out, with the numbers that
    /// hold for it.
    public static Situation of(
            Tour tour, TravelTimes travel, Others others, LocalDate today, Office office) {
        var numbers = RulePacks.numbers(office.rules(), tour.rules());
        return new Situation(
                tour, travel, others, today, numbers, office.calendar(), Circulation.NONE);
    }

    /// Which days count in deadlines.
    public WorkingDays workingDays() {
        return calendar::isWorkingDay;
    }
}
