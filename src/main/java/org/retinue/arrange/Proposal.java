package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// A tour arranged: how it was and how it would be, what moves, what does not fit and why, and the
/// minutes on the road before and after. It is the tour itself where nothing better was found.
public record Proposal(
        Tour before,
        Tour after,
        List<Move> moves,
        List<Unfit> unfit,
        int roadBefore,
        int roadAfter) {

    public Proposal {
        moves = List.copyOf(moves);
        unfit = List.copyOf(unfit);
    }

    /// An engagement that gets another time, or its first.
    public record Move(ItemId item, Moment before, Moment after) {}

    /// An engagement that was wanted and has no time.
    public record Unfit(ItemId item, Reason reason) {}

    public boolean changes() {
        return !after.equals(before);
    }

    /// How many engagements get a time.
    public long placed() {
        return moves.stream().filter(move -> move.after() instanceof Moment.Timed).count();
    }

    /// The tour after it. What has changed meanwhile stays as it is.
    public Tour on(Tour tour) {
        if (tour.equals(before)) {
            return after;
        }
        var then = before.itemsById();
        var now = after.itemsById();
        var items = new ArrayList<Item>();
        for (var item : tour.items()) {
            if (!item.equals(then.get(item.id()))) {
                items.add(item);
            } else if (now.containsKey(item.id())) {
                items.add(now.get(item.id()));
            }
        }
        var there = tour.itemsById().keySet();
        after.items().stream()
                .filter(item -> !then.containsKey(item.id()) && !there.contains(item.id()))
                .forEach(items::add);
        return tour.withItems(items, after.directory());
    }
}
