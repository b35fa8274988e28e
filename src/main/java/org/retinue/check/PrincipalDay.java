package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Interval;

/// What the principal goes through on a date, in order of time; the slot that ends last.
record PrincipalDay(LocalDate date, List<Slot> slots, Slot last) {

    PrincipalDay {
        slots = List.copyOf(slots);
    }

    /// The principal's days, in order; none without a timed item. What ends before it starts is
    /// left out, since nobody knows when it is.
    static List<PrincipalDay> in(List<Slot> course) {
        var days = new TreeMap<LocalDate, List<Slot>>();
        course.stream()
                .filter(slot -> !slot.interval().isMistyped())
                .forEach(slot ->
                        days.computeIfAbsent(slot.date(), _ -> new ArrayList<>()).add(slot));
        return days.entrySet().stream()
                .map(day -> new PrincipalDay(day.getKey(), day.getValue(), last(day.getValue())))
                .toList();
    }

    private static Slot last(List<Slot> slots) {
        return slots.stream()
                .max(Comparator.comparing(slot -> slot.interval().end()))
                .orElseThrow();
    }

    Slot first() {
        return slots.getFirst();
    }

    /// The stretches of the interval in which nothing is planned, or rest is.
    List<Interval> free(Interval within) {
        var free = new ArrayList<Interval>();
        var seen = within.start();
        for (var slot : slots) {
            var taken = slot.interval();
            if (!Kinds.isRest(slot.item()) && taken.overlaps(within)) {
                if (taken.start().isAfter(seen)) {
                    free.add(new Interval(seen, taken.start()));
                }
                seen = later(seen, taken.end());
            }
        }
        if (seen.isBefore(within.end())) {
            free.add(new Interval(seen, within.end()));
        }
        return free;
    }

    Finding warning(Rule rule, Slot slot, Evidence evidence) {
        return finding(rule, Severity.WARNING, List.of(slot), evidence);
    }

    Finding finding(Rule rule, Severity severity, List<Slot> about, Evidence evidence) {
        return new Finding(
                rule,
                severity,
                Optional.of(date),
                about.stream().map(slot -> slot.item().id()).distinct().toList(),
                evidence);
    }

    static Duration sum(List<Interval> intervals) {
        return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
