package org.retinue.mend;

import java.time.Duration;
import java.util.Optional;
import org.retinue.check.Evidence;
import org.retinue.check.Pace;

/// How much time is missing between two items.
final class Shortfall {

    /// Programmes are written in steps of so many minutes.
    private static final long STEP = 5;

    private Shortfall() {}

    static Optional<Duration> of(Evidence evidence) {
        var minutes = minutes(evidence);
        return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }

    private static long minutes(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Overlap overlap -> overlap.minutes();
            case Evidence.ShortGap gap -> gap.missing();
            case Evidence.BeforeArrival(var minutes) -> minutes;
            case Evidence.AfterDeparture(var minutes) -> minutes;
            case Evidence.ShortTurnaround turnaround -> turnaround.missing();
            case Evidence.TooFar way -> way.missing();
            case Pace pace -> minutes(pace);
            case Evidence _ -> 0;
        };
    }

    private static long minutes(Pace pace) {
        return switch (pace) {
            case Pace.ShortBuffer(var planned, var needed) -> needed - planned;
            case Pace.PressStillThere(var planned, var needed) -> needed - planned;
            case Pace.ShortNight(var planned, var needed) -> needed - planned;
            case Pace.ShortRest(var planned, var needed) -> needed - planned;
            case Pace.WorkAfterFlight(var planned, var needed) -> needed - planned;
            case Pace.LateBaggage(var planned, var needed) -> needed - planned;
            case Pace.LateForDeparture(var planned, var needed) -> needed - planned;
            case Pace _ -> 0;
        };
    }

    /// Up to a full step.
    static Duration rounded(Duration missing) {
        return Duration.ofMinutes(Math.ceilDiv(missing.toSeconds(), STEP * 60) * STEP);
    }
}
