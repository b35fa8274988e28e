package org.retinue.arrange;

import java.util.Set;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// Whether a proposal is better than the tour was: what can take place in it is worth more, or as
/// much with less time on the road, and it breaks nothing that stood.
record Worth(Ground ground, Set<ItemId> wanted) {

    boolean isBetter(Proposal proposal) {
        var before = ground.broken().apply(proposal.before());
        var after = ground.broken().apply(proposal.after());
        if (after.stream()
                .anyMatch(id ->
                        !wanted.contains(id)
                                && !before.contains(id)
                                && proposal.before().item(id).isPresent())) {
            return false;
        }
        var then = of(proposal.before(), before);
        var now = of(proposal.after(), after);
        return now > then || (now == then && proposal.roadAfter() < proposal.roadBefore());
    }

    /// Whether the one is worth more than the other, or as much with less time on the road.
    boolean beats(Proposal one, Proposal other) {
        var ours = of(one.after(), ground.broken().apply(one.after()));
        var theirs = of(other.after(), ground.broken().apply(other.after()));
        return ours > theirs || (ours == theirs && one.roadAfter() < other.roadAfter());
    }

    private int of(Tour tour, Set<ItemId> broken) {
        return tour.items().stream()
                .filter(item -> wanted.contains(item.id()) && !broken.contains(item.id()))
                .filter(item -> item.moment() instanceof Moment.Timed)
                .mapToInt(this::value)
                .sum();
    }

    private int value(Item item) {
        return item instanceof Engagement it ? Stays.value(it, ground.customs()) : 0;
    }
}
