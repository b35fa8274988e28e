package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// Everything that the rules look at: the tour, what the office knows about roads, the other tours
/// of those days, the date, and the numbers of the rules.
public record Situation(
        Tour tour, TravelTimes travel, List<Tour> others, LocalDate today, Numbers numbers) {

    public Situation {
        others = List.copyOf(others);
    }

    /// The same, if the tour were like this.
    public Situation with(Tour like) {
        return new Situation(like, travel, others, today, numbers);
    }

    /// Which days count in deadlines, until an office keeps a calendar of its own.
    public WorkingDays workingDays() {
        return WorkingDays.MONDAY_TO_FRIDAY;
    }
}
