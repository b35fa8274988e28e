package org.retinue.ui.board.chart;

import java.time.Duration;
import java.time.LocalDateTime;

/// Times that a drag may come to rest on.
final class Snap {

    private Snap() {}

    /// By how much a time moves that is dragged so far: onto the next full step; not at all where
    /// the drag is shorter than half a step, however odd the time is.
    static Duration by(LocalDateTime time, double minutes, int step) {
        if (Math.round(minutes / step) == 0) {
            return Duration.ZERO;
        }
        var midnight = time.toLocalDate().atStartOfDay();
        var now = Duration.between(midnight, time).toSeconds() / 60.0;
        var then = Math.round((now + minutes) / step) * step;
        return Duration.between(time, midnight.plusMinutes(then));
    }

    static int down(double minute, int step) {
        return (int) Math.floor(minute / step) * step;
    }

    static int up(double minute, int step) {
        return (int) Math.ceil(minute / step) * step;
    }
}
