package org.retinue.check;

import java.time.Duration;

/// Whole minutes, as people say them.
final class Minutes {

    private Minutes() {}

    /// Begun minutes count, so that what lasts at all is never called 0 minutes.
    static long up(Duration duration) {
        return duration.plusMinutes(1).minusNanos(1).toMinutes();
    }
}
