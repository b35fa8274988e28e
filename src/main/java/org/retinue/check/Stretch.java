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
        var end = Instant.MIN;
        for (var slot : slots) {
            var goesOn = counts.test(slot);
            if (!open.isEmpty() && (!goesOn || isAfter(pause, end, slot))) {
                all.add(new Stretch(open));
                open.clear();
                end = Instant.MIN;
            }
            if (goesOn) {
                open.add(slot);
                end = PrincipalDay.later(end, slot.interval().end());
            }
        }
        if (!open.isEmpty()) {
            all.add(new Stretch(open));
        }
        return all;
    }

    private static boolean isAfter(Duration pause, Instant end, Slot slot) {
        return Duration.between(end, slot.interval().start()).compareTo(pause) >= 0;
    }

    Duration length() {
        return Duration.between(slots.getFirst().interval().start(), end());
    }

    Instant end() {
        return slots.stream()
                .map(slot -> slot.interval().end())
                .reduce(PrincipalDay::later)
                .orElseThrow();
    }
}
