package org.retinue.arrange;

import java.util.List;
import org.retinue.arrange.Proposal.Move;
import org.retinue.arrange.Proposal.Unfit;
import org.retinue.tour.Engagement;
import org.retinue.tour.Tour;

/// Compares a tour with what it would become.
final class Proposals {

    private Proposals() {}

    static Proposal of(Tour before, Tour after, List<Unfit> unfit, Asked asked, Ground ground) {
        var then = after.itemsById();
        var moves =
                before.items().stream()
                        .filter(item -> item instanceof Engagement)
                        .filter(item -> !then.get(item.id()).moment().equals(item.moment()))
                        .map(item ->
                                new Move(item.id(), item.moment(), then.get(item.id()).moment()))
                        .toList();
        return new Proposal(
                before,
                after,
                moves,
                unfit,
                Driving.minutes(before, ground.travel(), asked.days()),
                Driving.minutes(after, ground.travel(), asked.days()));
    }
}
