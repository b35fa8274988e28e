package org.retinue.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A stretch of time, half open: the end does not belong to it. The one place that says what
/// overlapping means.
///
/// An interval whose end is its start is a milestone (wheels down) and overlaps nothing. One whose
/// end lies before its start was mistyped; a rule says so, and it overlaps nothing either.
public record Interval(Instant start, Instant end) implements Comparable<Interval> {

    /// From a start in the one zone to an end in the other.
    public static Interval of(Moment.Timed timed, ZoneId startZone, ZoneId endZone) {
        return new Interval(
                timed.start().atZone(startZone).toInstant(),
                timed.end().atZone(endZone).toInstant());
    }

    public boolean overlaps(Interval other) {
        return !isEmpty()
                && !other.isEmpty()
                && start.isBefore(other.end)
                && other.start.isBefore(end);
    }

    public boolean isEmpty() {
        return !start.isBefore(end);
    }

    /// Whether the end lies before the start.
    public boolean isMistyped() {
        return end.isBefore(start);
    }

    /// From start to end; negative where the end lies before the start.
    public Duration length() {
        return Duration.between(start, end);
    }

    /// The time that both have in common; zero where they do not overlap.
    public Duration shared(Interval other) {
        if (!overlaps(other)) {
            return Duration.ZERO;
        }
        var from = start.isAfter(other.start) ? start : other.start;
        var to = end.isBefore(other.end) ? end : other.end;
        return Duration.between(from, to);
    }

    /// In the order of the starts, then of the ends.
    @Override
    public int compareTo(Interval other) {
        var starts = start.compareTo(other.start);
        return starts != 0 ? starts : end.compareTo(other.end);
    }
}
