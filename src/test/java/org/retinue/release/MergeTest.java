package org.retinue.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class MergeTest {

    private static final Moment EARLY =
            new Moment.Timed(
                    LocalDateTime.parse("2023-09-11T08:00"),
                    LocalDateTime.parse("2023-09-11T09:00"));
    private static final Moment LATE =
            new Moment.Timed(
                    LocalDateTime.parse("2023-09-11T18:00"),
                    LocalDateTime.parse("2023-09-11T19:00"));

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Property
    void aSideThatDidNothingChangesNothing(@ForAll("pairs") List<Tour> pair) {
        var base = pair.getFirst();
        var changed = pair.getLast();
        assertEquals(new Merge(changed, List.of()), Merge.of(base, changed, base));
        assertEquals(new Merge(changed, List.of()), Merge.of(base, base, changed));
        assertEquals(new Merge(changed, List.of()), Merge.of(base, changed, changed));
    }

    @Test
    void differentFieldsOfOneItemAreBothKept() {
        var base = tourWithItems();
        var item = base.items().getFirst();
        var mine = base.with(item.id(), retimed(EARLY));
        var theirs = base.with(item.id(), renamed("Signing"));
        assertEquals(
                new Merge(mine.with(item.id(), renamed("Signing")), List.of()),
                Merge.of(base, mine, theirs));
    }

    @Test
    void theSameFieldIsMineAndTheConflictIsTold() {
        var base = tourWithItems();
        var item = base.items().getFirst();
        var mine = base.with(item.id(), retimed(EARLY));
        var theirs = base.with(item.id(), retimed(LATE));
        assertEquals(
                new Merge(mine, List.of(new Conflict("items/" + item.id() + "/moment", LATE))),
                Merge.of(base, mine, theirs));
    }

    @Test
    void anItemThatOneSideRemovedAndTheOtherChangedStays() {
        var base = tourWithItems();
        var item = base.items().getFirst();
        var changed = base.with(item.id(), renamed("Signing"));
        assertEquals(
                new Merge(changed, List.of()), Merge.of(base, base.without(item.id()), changed));
        assertEquals(
                new Merge(changed, List.of()), Merge.of(base, changed, base.without(item.id())));
    }

    @Test
    void anItemThatOneSideRemovedIsGone() {
        var base = tourWithItems();
        var gone = base.items().getFirst();
        var other = base.items().getLast();
        var mine = base.without(gone.id());
        var theirs = base.with(other.id(), renamed("Signing"));
        assertEquals(Optional.empty(), Merge.of(base, mine, theirs).tour().item(gone.id()));
    }

    private static Tour tourWithItems() {
        return ArbitraryTours.tour(7, 12);
    }

    private static UnaryOperator<Item> retimed(Moment moment) {
        return item -> item.withMoment(moment);
    }

    private static UnaryOperator<Item> renamed(String title) {
        return item -> item.withTitle(Text.english(title));
    }
}
