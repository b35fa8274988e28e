package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retinue.arrange.Arranging;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Effort;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Outcome;
import org.retinue.arrange.Proposal;
import org.retinue.check.Numbers;
import org.retinue.check.Situation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;

/// The sample tours, arranged.
class ArrangingSamplesTest {

    private static final LocalDate SUNDAY = LocalDate.of(2023, 9, 10);
    private static final Effort EFFORT = new Effort.Rounds(2000, 1);

    @Test
    void zambiasFourCompaniesComeOutAsEastOnOneDayAndNanshanOnTheOther() {
        var proposal = arranged(pooled("zambia-2023-09", Set.of("zm-byd", "zm-huawei", "zm-tencent", "zm-zte")));
        System.out.println(text(proposal));
        assertEquals(List.of(), proposal.unfit());
    }

    private static String text(Proposal proposal) {
        return proposal.after().items().stream()
                .map(item -> item.id() + " " + item.moment())
                .collect(Collectors.joining("\n")) + "\n" + proposal.unfit() + " " + proposal.roadBefore() + " -> " + proposal.roadAfter();
    }

    private static Proposal arranged(Tour tour) {
        var ground = ground(tour);
        var outcome = Arranging.of(tour, Asked.usual(tour, Customs.USUAL), ground, EFFORT, () -> false, better -> {});
        return ((Outcome.Arranged) outcome).proposal();
    }

    private static Ground ground(Tour tour) {
        return Planning.ground(new Situation(tour, Samples.library().travel(), List.of(), SUNDAY.minusMonths(2), Numbers.GENERAL));
    }

    private static Tour sample(String id) {
        return Samples.tours().stream().filter(tour -> tour.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static Tour pooled(String id, Set<String> wanted) {
        var tour = sample(id);
        return tour.withItems(
                tour.items().stream()
                        .filter(item -> wanted.contains(item.id().value()))
                        .map(item -> item.withMoment(Moment.POOLED).withStanding(Standing.TENTATIVE))
                        .toList(),
                Directory.EMPTY);
    }
}
