package org.retinue.tour;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// When an item happens.
public sealed interface Moment {

    /// Where pooled items are put when their order does not matter.
    Moment POOLED = new Pooled(0);

    /// At a known time, local to the places: an engagement's site, a leg's departure and arrival.
    /// An end that lies before the start can be written down (a rule finds it); equal ends make a
    /// milestone.
    record Timed(LocalDateTime start, LocalDateTime end) implements Moment {}

    /// On a day and at a place in its order, but at no known time: nothing may print a clock time
    /// for it. The place counts the items of that day that stand before it.
    record ToBeConfirmed(LocalDate day, int place) implements Moment {

        public ToBeConfirmed {
            if (place < 0) {
                throw new IllegalArgumentException(
                        "A place in the day's order is 0 or more: " + place);
            }
        }
    }

    /// Wanted, but not yet placed in time. The place is the item's order in the pool.
    record Pooled(int place) implements Moment {

        public Pooled {
            if (place < 0) {
                throw new IllegalArgumentException("A place in the pool is 0 or more: " + place);
            }
        }
    }
}
