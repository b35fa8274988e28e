package org.retinue.ui.board.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts what happens at the same time side by side.
///
/// Pieces that hang together, one overlapping the next, share the width of their lanes. A piece
/// over several lanes stays one as long as whatever hangs together with it lies over the same
/// lanes; otherwise it appears in each of them, beside what overlaps it there.
final class Overlaps {

    private static final Comparator<Piece> ORDER =
            Comparator.comparingInt(Piece::from)
                    .thenComparing(Comparator.comparingInt(Piece::to).reversed())
                    .thenComparing(Piece::item)
                    .thenComparingInt(Piece::lane);

    private Overlaps() {}

    /// The pieces of one day in their columns.
    static List<Piece> arranged(List<Piece> ofOneDay) {
        return groups(ofOneDay).stream()
                .flatMap(group -> sameLanes(group) ? columns(group) : laneByLane(group))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<Piece> laneByLane(List<Piece> group) {
        var split =
                group.stream()
                        .flatMap(piece ->
                                IntStream.range(piece.lane(), piece.lane() + piece.lanes())
                                        .mapToObj(lane -> piece.inLanes(lane, 1)))
                        .toList();
        return groups(split).stream().flatMap(Overlaps::columns);
    }

    private static boolean sameLanes(List<Piece> group) {
        var first = group.getFirst();
        return group.stream()
                .allMatch(piece -> piece.lane() == first.lane() && piece.lanes() == first.lanes());
    }

    /// Each in the first column that is free again.
    private static Stream<Piece> columns(List<Piece> group) {
        var ends = new ArrayList<Integer>();
        var placed = new ArrayList<Piece>();
        for (var piece : group) {
            var column =
                    IntStream.range(0, ends.size())
                            .filter(candidate -> ends.get(candidate) <= piece.from())
                            .findFirst()
                            .orElse(ends.size());
            if (column == ends.size()) {
                ends.add(piece.to());
            } else {
                ends.set(column, piece.to());
            }
            placed.add(piece.inColumn(column, 1));
        }
        return placed.stream().map(piece -> piece.inColumn(piece.column(), ends.size()));
    }

    /// Pieces that overlap in a lane, and what overlaps those, and so on; each group in order. One
    /// that begins before the end of any earlier one in its lane hangs together with that.
    private static List<List<Piece>> groups(List<Piece> pieces) {
        var sorted = pieces.stream().sorted(ORDER).toList();
        var groups = new Groups(sorted.size());
        var lastInLane = new HashMap<Integer, Integer>();
        for (var number = 0; number < sorted.size(); number++) {
            var piece = sorted.get(number);
            for (var lane = piece.lane(); lane < piece.lane() + piece.lanes(); lane++) {
                var last = lastInLane.getOrDefault(lane, number);
                var isOver = sorted.get(last).to() <= piece.from();
                if (!isOver) {
                    groups.join(last, number);
                }
                if (isOver || sorted.get(last).to() < piece.to()) {
                    lastInLane.put(lane, number);
                }
                lastInLane.putIfAbsent(lane, number);
            }
        }
        var byGroup = new LinkedHashMap<Integer, List<Piece>>();
        for (var number = 0; number < sorted.size(); number++) {
            byGroup.computeIfAbsent(groups.of(number), _ -> new ArrayList<>())
                    .add(sorted.get(number));
        }
        return List.copyOf(byGroup.values());
    }

    /// Numbers that belong together: each knows one that it belongs to, the first of them itself.
    private static final class Groups {

        private final int[] known;

        private Groups(int size) {
            known = IntStream.range(0, size).toArray();
        }

        int of(int number) {
            var first = number;
            while (known[first] != first) {
                first = known[first];
            }
            known[number] = first;
            return first;
        }

        void join(int one, int other) {
            var first = Math.min(of(one), of(other));
            known[of(one)] = first;
            known[of(other)] = first;
        }
    }
}
