package org.retinue.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.retinue.check.Visits;
import org.retinue.release.Comparison;
import org.retinue.release.Merge;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class MergingTest {

    private static final Tour BASE = named("Talks", "会谈");

    @Test
    void whatBothChangedIsChosenFormByForm() {
        var merging = Merging.of(BASE, named("Call", "会见"), named("Visit", "会谈"));
        assertEquals(
                List.of("items/one/title/en"),
                merging.disputes().stream().map(Dispute::path).toList());
        assertEquals(named("Call", "会见"), merging.result(List.of()));
        assertEquals(named("Visit", "会见"), merging.result(merging.disputes()));
    }

    @Test
    void whatOneSideDidIsNoDispute() {
        var moved = Visits.tour(Visits.visit("one", Visits.BYD, "10:00", "11:00"));
        var base = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        var merging = Merging.of(base, base, moved);
        assertEquals(List.of(), merging.disputes());
        assertEquals(1, merging.onlyTheirs().size());
        assertEquals(List.of(), merging.onlyMine());
        assertEquals(moved, merging.result(List.of()));
    }

    @Property(tries = 200)
    void withoutAChoiceMineHolds(@ForAll long seed) {
        var sides = sides(seed);
        assertEquals(
                Merge.of(sides.base(), sides.mine(), sides.theirs()).tour(),
                sides.result(List.of()));
    }

    /// But for a site that both added: it keeps a room of mine where something of mine is in it.
    @Property(tries = 60)
    void whatIsGivenToThemIsAsTheyHaveIt(@ForAll long seed) {
        var sides = sides(seed);
        for (var dispute : sides.disputes()) {
            if (dispute.path().matches("sites/[^/]+")) {
                continue;
            }
            var result = sides.result(List.of(dispute));
            var left =
                    Merge.of(sides.base(), result, sides.theirs()).conflicts().stream()
                            .filter(conflict -> conflict.field().equals(dispute.path()))
                            .toList();
            assertTrue(left.isEmpty(), dispute.path());
        }
    }

    /// Nothing that only one side did is lost, whatever is chosen.
    @Property(tries = 200)
    void whatOnlyTheyDidIsThereWhateverIsChosen(@ForAll long seed) {
        var sides = sides(seed);
        var mine = Merging.of(sides.base(), sides.base(), sides.theirs());
        assertEquals(sides.theirs(), mine.result(List.of()));
        assertEquals(
                Comparison.of(sides.base(), sides.theirs()).fields().size(),
                mine.onlyTheirs().size());
    }

    private static Merging sides(long seed) {
        var base = ArbitraryTours.tour(seed, 12);
        return Merging.of(
                base, ArbitraryTours.after(base, seed + 1), ArbitraryTours.after(base, seed + 2));
    }

    private static Tour named(String english, String chinese) {
        return Visits.tour(
                Visits.visit("one", Visits.BYD, "09:00", "10:00")
                        .withTitle(Text.of(english, chinese)));
    }
}
