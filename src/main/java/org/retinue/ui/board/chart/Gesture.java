package org.retinue.ui.board.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.ItemId;

/// A drag under way: what was grabbed, which items go with it, and under which identities their
/// copies would be made.
public record Gesture(Grab grab, List<ItemId> items, Map<ItemId, ItemId> copies) {

    public Gesture {
        items = List.copyOf(items);
        copies = Map.copyOf(copies);
    }

    /// What the mouse took hold of.
    public sealed interface Grab {

        /// A piece on the board, at this spot.
        record OfPiece(Grasp grasp, Spot at) implements Grab {}

        /// An item that stands beside the board.
        record OfEntry(ItemId item) implements Grab {}

        /// Nothing, at this spot: a new item will be drawn there.
        record OfGround(ItemId drawn, Spot at) implements Grab {}
    }

    /// Where the mouse is.
    public sealed interface Aim {

        /// Over a spot of the board.
        record At(Spot spot) implements Aim {}

        /// Over a section beside the board: a day, or the pool.
        record Beside(Optional<LocalDate> day) implements Aim {}
    }

    /// What letting go would make of the tour, if anything.
    public Optional<Draft> draft(Sight sight, Aim aim, boolean copying, int step) {
        var drags = new Drags(sight.tour(), sight.plan(), step);
        return switch (grab) {
            case Grab.OfGround(var drawn, var from) ->
                    aim instanceof Aim.At(var to) ? drags.drawn(drawn, from, to) : Optional.empty();
            case Grab.OfEntry _ ->
                    switch (aim) {
                        case Aim.At(var to) -> drags.placed(items, to);
                        case Aim.Beside(var day) -> drags.unplaced(items, day);
                    };
            case Grab.OfPiece(var grasp, var from) -> {
                var item = grasp.piece().item();
                yield switch (aim) {
                    case Aim.Beside(var day) ->
                            grasp.grip() == Grasp.Grip.WHOLE && !copying
                                    ? drags.unplaced(items, day)
                                    : Optional.empty();
                    case Aim.At(var to) when grasp.grip() != Grasp.Grip.WHOLE ->
                            drags.resized(item, grasp.grip(), from, to);
                    case Aim.At(var to) when copying -> drags.copied(copies, item, from, to);
                    case Aim.At(var to) -> drags.moved(items, item, from, to);
                };
            }
        };
    }
}
