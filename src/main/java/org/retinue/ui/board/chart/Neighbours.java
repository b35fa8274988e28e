package org.retinue.ui.board.chart;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.ItemId;

/// Where the arrow keys lead from an item.
public record Neighbours(Plan plan) {

    private static final Comparator<Piece> DOWNWARDS =
            Comparator.comparingInt(Piece::from)
                    .thenComparingInt(Piece::column)
                    .thenComparingInt(Piece::to)
                    .thenComparing(Piece::item);

    /// The next one on the day that shares a track with the item, or the one before.
    public Optional<ItemId> vertical(ItemId item, int step) {
        return plan.piece(item)
                .flatMap(from -> {
                    var after =
                            plan.pieces().get(from.day()).stream()
                                    .filter(other -> !other.item().equals(item))
                                    .filter(from::sharesLaneWith)
                                    .filter(other -> step * DOWNWARDS.compare(other, from) > 0);
                    return (step > 0 ? after.min(DOWNWARDS) : after.max(DOWNWARDS))
                            .map(Piece::item);
                });
    }

    /// What happens beside the item at the same time, or else at about the same time in the nearest
    /// lane on that side that is not empty.
    public Optional<ItemId> horizontal(ItemId item, int step) {
        return plan.piece(item)
                .flatMap(from -> beside(from, step).or(() -> inNextLane(from, step)))
                .map(Piece::item);
    }

    /// The first item of the board, or the last one.
    public Optional<ItemId> end(int step) {
        var all = plan.all().toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        step > 0
                                ? all.stream()
                                        .min(
                                                Comparator.comparingInt(Piece::day)
                                                        .thenComparing(DOWNWARDS))
                                        .orElseThrow()
                                        .item()
                                : all.stream()
                                        .max(
                                                Comparator.comparingInt(Piece::day)
                                                        .thenComparing(DOWNWARDS))
                                        .orElseThrow()
                                        .item());
    }

    private Optional<Piece> beside(Piece from, int step) {
        return plan.pieces().get(from.day()).stream()
                .filter(from::sharesLaneWith)
                .filter(from::overlaps)
                .filter(other -> step * (other.column() - from.column()) > 0)
                .min(Comparator.comparingInt(other -> step * other.column()));
    }

    private Optional<Piece> inNextLane(Piece from, int step) {
        var tracks = plan.tracks().size();
        var edge = from.day() * tracks + (step > 0 ? from.lane() + from.lanes() - 1 : from.lane());
        return IntStream.iterate(
                        edge + step, next -> next >= 0 && next < plan.lanes(), next -> next + step)
                .boxed()
                .flatMap(lane ->
                        in(lane / tracks, lane % tracks)
                                .filter(other -> !other.item().equals(from.item()))
                                .min(
                                        Comparator.<Piece>comparingInt(other ->
                                                        Math.abs(other.from() - from.from()))
                                                .thenComparing(DOWNWARDS))
                                .stream())
                .findFirst();
    }

    private Stream<Piece> in(int day, int lane) {
        return plan.pieces().get(day).stream().filter(piece -> piece.isIn(lane));
    }
}
