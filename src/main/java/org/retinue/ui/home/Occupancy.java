package org.retinue.ui.home;

import java.util.Arrays;
import java.util.List;

/// How many delegations are in town in each week of a year.
public record Occupancy(List<Integer> counts) {

    /// The darkest shade, for the busiest weeks.
    public static final int DARKEST = 4;

    public Occupancy {
        counts = List.copyOf(counts);
    }

    public static Occupancy of(Year year, List<Visit> visits) {
        var counts = new int[year.days() / 7];
        for (var visit : visits) {
            var first = Math.max(0, Math.floorDiv(year.place(visit.first()), 7));
            var last = Math.min(counts.length - 1, Math.floorDiv(year.place(visit.last()), 7));
            for (var week = first; week <= last; week++) {
                counts[week]++;
            }
        }
        return new Occupancy(Arrays.stream(counts).boxed().toList());
    }

    public int in(int week) {
        return counts.get(week);
    }

    public int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// How dark the week is drawn: one delegation more is one shade more, until a year is so busy
    /// that the shades have to be shared out.
    public int shade(int week) {
        var range = Math.max(DARKEST, most());
        return Math.ceilDiv(in(week) * DARKEST, range);
    }
}
