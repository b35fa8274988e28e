package org.retinue.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.arrange.Ground;
import org.retinue.check.Checks;
import org.retinue.check.Circulation;
import org.retinue.check.Finding;
import org.retinue.check.Others;
import org.retinue.check.Situation;
import org.retinue.edit.History;
import org.retinue.store.TourSummary;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// Everything that can be seen of the desk at one moment. The other tours are those that share a
/// day with the open one, and what was given out is of that.
public record View(
        Path file,
        boolean readOnly,
        List<TourSummary> tours,
        Optional<Tour> tour,
        Others others,
        Circulation given,
        Directory directory,
        TravelTimes travelTimes,
        Office office,
        Optional<History.Name> undoable,
        Optional<History.Name> redoable,
        Saving saving,
        Optional<Notice> notice) {

    public View {
        tours = List.copyOf(tours);
    }

    /// What is wrong with the open tour, as of today.
    public List<Finding> findings(LocalDate today) {
        return tour.map(open -> findings(open, today)).orElse(List.of());
    }

    /// What would be wrong if the open tour were like this.
    public List<Finding> findings(Tour like, LocalDate today) {
        return Checks.findings(situation(like, today));
    }

    /// What arranging the tour must know of the rules and of the other tours.
    public Ground ground(Tour like, LocalDate today) {
        return Planning.ground(situation(like, today));
    }

    /// Everything that the rules look at, if the open tour were like this.
    public Situation situation(Tour like, LocalDate today) {
        return Situation.of(like, travelTimes, others, today, office).given(given);
    }
}
