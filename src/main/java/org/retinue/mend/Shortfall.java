package org.retinue.mend;

import java.time.Duration;
import java.util.Optional;
import org.retinue.check.Evidence;

/// How much time is missing between two items.
final class Shortfall {

    /// Programmes are written in steps of so many minutes.
    private static final long STEP = 5;

    private Shortfall() {}

    static Optional<Duration> of(Evidence evidence) {
        if (evidence instanceof Evidence.ShortGap gap) {
            return Optional.of(Duration.ofMinutes(gap.missing()));
        }
        if (evidence instanceof Evidence.ShortTurnaround turnaround) {
            return Optional.of(Duration.ofMinutes(turnaround.missing()));
        }
        if (evidence instanceof Evidence.TooFar way) {
            return Optional.of(Duration.ofMinutes(way.missing()));
        }
        return evidence instanceof Evidence.Overlap overlap
                ? Optional.of(Duration.ofMinutes(overlap.minutes()))
                : Optional.empty();
    }

    /// Up to a full step.
    static Duration rounded(Duration missing) {
        return Duration.ofMinutes(Math.ceilDiv(missing.toSeconds(), STEP * 60) * STEP);
    }
}
