package org.retinue.ui.board.chart;

import java.util.ArrayList;
import java.util.Comparator;
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

    /// Pieces that overlap in a lane, and what overlaps those, and so on; each group in order.
    private static List<List<Piece>> groups(List<Piece> pieces) {
        var open = new ArrayList<List<Piece>>();
        var closed = new ArrayList<List<Piece>>();
        for (var piece : pieces.stream().sorted(ORDER).toList()) {
            var joined = new ArrayList<Piece>();
            for (var group : List.copyOf(open)) {
                if (isOver(group, piece)) {
                    open.remove(group);
                    closed.add(group);
                } else if (group.stream().anyMatch(other -> meets(other, piece))) {
                    open.remove(group);
                    joined.addAll(group);
                }
            }
            joined.add(piece);
            joined.sort(ORDER);
            open.add(joined);
        }
        return Stream.concat(closed.stream(), open.stream()).toList();
    }

    private static boolean isOver(List<Piece> group, Piece next) {
        return group.stream().allMatch(piece -> piece.to() <= next.from());
    }

    private static boolean meets(Piece one, Piece other) {
        return one.overlaps(other) && one.sharesLaneWith(other);
    }
}
