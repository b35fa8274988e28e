package org.retinue.mend;

import java.time.Duration;
import java.util.Optional;
import org.retinue.check.Evidence;
import org.retinue.tour.Interval;
import org.retinue.tour.TourId;

/// What another delegation has of the same, and how long it takes until it can be had again: a
/// place is made ready, a vehicle comes back.
record Elsewhere(Interval interval, Duration turnaround) {

    /// The item of another tour that the finding names, where it has a clock time.
    static Optional<Elsewhere> of(Trial trial) {
        return trial.finding().evidence() instanceof Evidence.Contest contest
                ? of(trial, contest.other(), around(trial, contest))
                : Optional.empty();
    }

    private static Duration around(Trial trial, Evidence.Contest contest) {
        return switch (contest) {
            case Evidence.Meeting _ -> trial.situation().numbers().time("S-3.turnaround.minutes");
            case Evidence.TooFar tooFar -> Duration.ofMinutes(tooFar.travel().minutes());
            case Evidence.Taken _ -> Duration.ZERO;
        };
    }

    /// When nobody else can come.
    Interval kept() {
        return new Interval(interval.start().minus(turnaround), interval.end().plus(turnaround));
    }

    private static Optional<Elsewhere> of(Trial trial, Evidence.Other other, Duration turnaround) {
        TourId id = other.tour();
        return trial.situation().others().tours().stream()
                .filter(tour -> tour.id().equals(id))
                .findFirst()
                .flatMap(tour -> tour.item(other.item()).flatMap(tour::interval))
                .map(interval -> new Elsewhere(interval, turnaround));
    }
}
