package org.retinue.arrange;

import java.util.List;

/// What is made on which day, in order: the answer to a [Problem].
public record Plan(List<List<Made>> days, int value, int travel) {

    public Plan {
        days = days.stream().map(List::copyOf).toList();
    }

    /// Whether this is worth more than the other, or as much with less time on the road.
    public boolean beats(Plan other) {
        return value > other.value || (value == other.value && travel < other.travel);
    }

    /// The visits of the days, in order.
    List<List<Integer>> visits() {
        return days.stream().map(day -> day.stream().map(Made::visit).toList()).toList();
    }

    /// A visit and when it starts, as early as the visits before it allow.
    public record Made(int visit, int starts) {}
}
