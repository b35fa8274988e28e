package org.retinue.ui.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The visits of a year as bars in lanes: bars of one lane never meet, and neither do the names
/// beside them.
public record Lanes(List<Bar> bars, int count) {

    /// How many days wide the room for a name is, from roomy to none.
    private static final List<Integer> ROOMS = List.of(42, 28, 0);

    /// As many lanes as there may be before names get less room.
    private static final int MOST_WITH_NAMES = 6;

    public Lanes {
        bars = List.copyOf(bars);
    }

    /// A visit's place: the days of the year before it, the days that it lasts within the year, and
    /// the days that are its own in its lane, from one to before another, with room for the name.
    public record Bar(Visit visit, int lane, int from, int days, int left, int right) {

        /// Near the end of the year the name stands before its bar.
        public boolean isNamedBefore() {
            return left < from;
        }

        /// How many days wide the room for the name is.
        public int room() {
            return isNamedBefore() ? from - left : right - from - days;
        }

        /// With the room that nothing else takes.
        private Bar upTo(int end) {
            return isNamedBefore() ? this : new Bar(visit, lane, from, days, left, end);
        }

        private Bar in(int changed) {
            return new Bar(visit, changed, from, days, left, right);
        }
    }

    /// The lanes with as much room for names as keeps them few.
    public static Lanes of(Year year, List<Visit> visits) {
        return ROOMS.stream()
                .map(room -> of(year, visits, room))
                .filter(lanes -> lanes.count <= MOST_WITH_NAMES)
                .findFirst()
                .orElseGet(() -> of(year, visits, 0));
    }

    /// Each visit goes into the first lane that is free for it, with at least the given number of
    /// days for the bar and its name.
    static Lanes of(Year year, List<Visit> visits, int room) {
        var free = new ArrayList<Integer>();
        var bars = new ArrayList<Bar>();
        for (var bar : bars(year, visits, room)) {
            var lane =
                    IntStream.range(0, free.size())
                            .filter(index -> free.get(index) <= bar.left)
                            .findFirst()
                            .orElse(free.size());
            if (lane == free.size()) {
                free.add(0);
            }
            free.set(lane, bar.right);
            bars.add(bar.in(lane));
        }
        return new Lanes(room == 0 ? bars : widened(year, bars), free.size());
    }

    /// The bars with room up to where the next of their lane begins, or the year ends.
    private static List<Bar> widened(Year year, List<Bar> bars) {
        var next = new HashMap<Integer, Integer>();
        var widened = new ArrayList<Bar>();
        for (var bar : bars.reversed()) {
            var end = next.getOrDefault(bar.lane, Math.max(bar.right, year.days()));
            widened.add(bar.upTo(end));
            next.put(bar.lane, bar.left);
        }
        return widened.reversed();
    }

    private static List<Bar> bars(Year year, List<Visit> visits, int room) {
        return visits.stream()
                .filter(visit ->
                        !visit.first().isAfter(year.last()) && !visit.last().isBefore(year.first()))
                .map(visit -> bar(year, visit, room))
                .sorted(
                        Comparator.comparingInt(Bar::left)
                                .thenComparing(bar -> bar.visit.first())
                                .thenComparing(bar -> bar.visit.id().value()))
                .toList();
    }

    private static Bar bar(Year year, Visit visit, int room) {
        var from = Math.max(0, year.place(visit.first()));
        var end = Math.min(year.days(), year.place(visit.last()) + 1);
        var before = end + room > year.days() && from >= room;
        return before
                ? new Bar(visit, 0, from, end - from, from - room, end)
                : new Bar(visit, 0, from, end - from, from, end + room);
    }
}
