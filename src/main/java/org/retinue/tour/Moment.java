package org.retinue.tour;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// When an item happens.
public sealed interface Moment {

    /// Where pooled items are put when their order does not matter.
    Moment POOLED = new Pooled(0);

    /// At a known time, local to the places: an engagement's site, a leg's departure and arrival.
    /// An end that lies before the start can be written down (a rule finds it); equal ends make a
    /// milestone.
    record Timed(LocalDateTime start, LocalDateTime end) implements Moment {}

    /// On a day and at a place in its order, but at no known time: nothing may print a clock time
    /// for it. The place counts the items of that day that stand before it; the length is how long
    /// it is meant to take.
    record ToBeConfirmed(LocalDate day, int place, Optional<Duration> length) implements Moment {

        public ToBeConfirmed {
            Invariants.require(place >= 0, "A place in the day's order is 0 or more: " + place);
            checkLength(length);
        }

        /// Nobody has said how long it is to take.
        public ToBeConfirmed(LocalDate day, int place) {
            this(day, place, Optional.empty());
        }

        public ToBeConfirmed withLength(Optional<Duration> changed) {
            return new ToBeConfirmed(day, place, changed);
        }
    }

    /// Wanted, but not yet placed in time. The place is the item's order in the pool, the length
    /// how long it is meant to take.
    record Pooled(int place, Optional<Duration> length) implements Moment {

        public Pooled {
            Invariants.require(place >= 0, "A place in the pool is 0 or more: " + place);
            checkLength(length);
        }

        /// Nobody has said how long it is to take.
        public Pooled(int place) {
            this(place, Optional.empty());
        }

        public Pooled withLength(Optional<Duration> changed) {
            return new Pooled(place, changed);
        }
    }

    /// A week: longer than anything takes, a guard against a mistyped number. The pack's schema
    /// repeats it.
    int MOST_MINUTES = 7 * 24 * 60;

    /// The time between as a length that can be kept without a clock time: whole minutes, at least
    /// one; nothing where there is no such length.
    static Optional<Duration> length(Duration between) {
        var minutes = between.toMinutes();
        return minutes > 0 && minutes <= MOST_MINUTES
                ? Optional.of(Duration.ofMinutes(minutes))
                : Optional.empty();
    }

    private static void checkLength(Optional<Duration> length) {
        Invariants.require(
                length.flatMap(Moment::length).equals(length),
                "An item takes whole minutes, from 1 to " + MOST_MINUTES);
    }
}
