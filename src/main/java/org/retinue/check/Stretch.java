package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.retinue.check.Programme.Slot;

/// Items of one course that follow each other without a pause.
record Stretch(List<Slot> slots) {

    Stretch {
        slots = List.copyOf(slots);
    }

    /// The longest stretch of the slots that count, given in the order of time; the first of those
    /// that are equally long. What does not count is a pause, and so is a gap as long as this.
    static Optional<Stretch> longest(List<Slot> slots, Predicate<Slot> counts, Duration pause) {
        return all(slots, counts, pause).stream()
                .reduce((one, other) -> other.length().compareTo(one.length()) > 0 ? other : one);
    }

    private static List<Stretch> all(List<Slot> slots, Predicate<Slot> counts, Duration pause) {
        var all = new ArrayList<Stretch>();
        var open = new ArrayList<Slot>();
        for (var slot : slots) {
            if (!open.isEmpty() && (!counts.test(slot) || isAfter(pause, open, slot))) {
                all.add(new Stretch(open));
                open.clear();
            }
            if (counts.test(slot)) {
                open.add(slot);
            }
        }
        if (!open.isEmpty()) {
            all.add(new Stretch(open));
        }
        return all;
    }

    private static boolean isAfter(Duration pause, List<Slot> open, Slot slot) {
        var gap = Duration.between(end(open), slot.interval().start());
        return gap.compareTo(pause) >= 0;
    }

    Duration length() {
        return Duration.between(slots.getFirst().interval().start(), end());
    }

    Instant end() {
        return end(slots);
    }

    private static Instant end(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.interval().end())
                .reduce(PrincipalDay::later)
                .orElseThrow();
    }
}
