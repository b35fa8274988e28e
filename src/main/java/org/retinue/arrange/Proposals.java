package org.retinue.arrange;

import java.util.List;
import java.util.Optional;
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
                        .flatMap(item ->
                                Optional.ofNullable(then.get(item.id()))
                                        .filter(now -> !now.moment().equals(item.moment()))
                                        .map(now ->
                                                new Move(item.id(), item.moment(), now.moment()))
                                        .stream())
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
