package org.retinue.mend;

import java.time.Duration;
import java.util.Optional;
import org.retinue.check.Evidence;
import org.retinue.tour.Interval;
import org.retinue.tour.TourId;

/// What another delegation has in the same place or with the same host, and how long the place
/// takes to be made ready.
record Elsewhere(Interval interval, Duration turnaround) {

    /// The item of another tour that the finding names, where it has a clock time.
    static Optional<Elsewhere> of(Trial trial) {
        var evidence = trial.finding().evidence();
        if (evidence instanceof Evidence.Meeting meeting) {
            return of(trial, meeting.other(), trial.situation().numbers().turnaround());
        }
        return evidence instanceof Evidence.SameHost(_, _, var other)
                ? of(trial, other, Duration.ZERO)
                : Optional.empty();
    }

    /// When nobody else can come.
    Interval kept() {
        return new Interval(interval.start().minus(turnaround), interval.end().plus(turnaround));
    }

    private static Optional<Elsewhere> of(Trial trial, Evidence.Other other, Duration turnaround) {
        TourId id = other.tour();
        return trial.situation().others().stream()
                .filter(tour -> tour.id().equals(id))
                .findFirst()
                .flatMap(tour -> tour.item(other.item()).flatMap(tour::interval))
                .map(interval -> new Elsewhere(interval, turnaround));
    }
}
