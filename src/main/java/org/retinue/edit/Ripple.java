package org.retinue.edit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// What a shift from one item on would do, before it is done: which items move, where slack takes
/// the shift up, and what it hits. The package says by which rules.
public record Ripple(Text subject, List<Move> moves, List<Absorbed> absorbed, List<Hit> hits) {

    public Ripple {
        moves = List.copyOf(moves);
        absorbed = List.copyOf(absorbed);
        hits = List.copyOf(hits);
    }

    /// An item that moves, in the order of the programme.
    public record Move(ItemId item, Moment.Timed before, Moment.Timed after) {}

    /// The slack between two items that takes up so much of the shift.
    public record Absorbed(ItemId before, ItemId after, Duration by) {}

    /// An item that does not move, and how much time is missing before it (after it, where the
    /// shift goes to an earlier time).
    public record Hit(ItemId item, Duration missing) {}

    /// Shifts the item and what follows it; to an earlier time where the duration is negative.
    public static Ripple of(Tour tour, TravelTimes travel, ItemId from, Duration by) {
        var stops = Stop.in(tour);
        var subject = tour.item(from).map(Item::title).orElse(Text.EMPTY);
        return stops.stream()
                .filter(stop -> stop.item().id().equals(from) && !by.isZero())
                .findFirst()
                .map(first -> new Wave(stops, Link.between(stops, tour, travel), first, by))
                .map(wave -> new Ripple(subject, wave.moves(tour), wave.absorbed(), wave.hits()))
                .orElseGet(() -> new Ripple(subject, List.of(), List.of(), List.of()));
    }

    /// The tour after it. An item that has got another time meanwhile stays where it is.
    public Tour on(Tour tour) {
        Map<ItemId, Move> moved =
                moves.stream().collect(Collectors.toMap(Move::item, Function.identity()));
        return tour.withItems(
                tour.items().stream()
                        .map(item ->
                                Optional.ofNullable(moved.get(item.id()))
                                        .filter(move -> move.before().equals(item.moment()))
                                        .map(move -> item.withMoment(move.after()))
                                        .orElse(item))
                        .toList(),
                Directory.EMPTY);
    }

    /// All of it as one step; none where nothing moves.
    public Optional<Edit> edit() {
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(Deed.SHIFT, subject, this::on));
    }
}
