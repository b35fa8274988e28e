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
import org.retinue.release.ItemChange.Fate;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class ComparisonTest {

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
    void aTourDoesNotDifferFromItself(@ForAll("pairs") List<Tour> pair) {
        assertEquals(List.of(), Comparison.of(pair.getFirst(), pair.getFirst()).fields());
    }

    @Property
    void whatDiffersMakesTheOneTourTheOther(@ForAll("pairs") List<Tour> pair) {
        var before = pair.getFirst();
        var after = pair.getLast();
        assertEquals(after, Comparison.of(before, after).applyTo(before));
        assertEquals(before.equals(after), Comparison.of(before, after).isEmpty());
    }

    @Property
    void whatIsInsertedOnlyIsAdded(@ForAll long seed) {
        var before = ArbitraryTours.tour(seed, 12);
        var after = Additions.to(before, "more", seed);
        assertEquals(after, Comparison.of(before, after).applyTo(before));
        assertEquals(before, Comparison.of(after, before).applyTo(after));
    }

    @Property
    void everyFieldOfAnItemIsToldWithTheItem(@ForAll("pairs") List<Tour> pair) {
        var comparison = Comparison.of(pair.getFirst(), pair.getLast());
        var ofItems =
                comparison.fields().stream()
                        .filter(field -> field.part() == Part.ITEM)
                        .map(FieldChange::id)
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(
                ofItems,
                comparison.items().stream().map(change -> change.id().value()).sorted().toList());
        assertEquals(
                comparison.fields().stream().filter(field -> field.part() != Part.ITEM).count(),
                comparison.parts().stream().mapToLong(part -> part.fields().size()).sum());
    }

    @Test
    void aFieldIsToldByItsPathWithBothValues() {
        var before = tour();
        var item = before.items().getFirst();
        var after = before.with(item.id(), titled("Signing"));
        var path = "items/" + item.id() + "/title";
        var field =
                new FieldChange(
                        path, Optional.of(item.title()), Optional.of(Text.english("Signing")));
        assertEquals(List.of(field), Comparison.of(before, after).fields());
        assertEquals(
                List.of(Part.ITEM, item.id().value(), "title"),
                List.of(field.part(), field.id(), field.field()));
    }

    @Test
    void whatBecameOfAnItem() {
        var placed = tour(EARLY, ConfirmationState.CONFIRMED);
        var later = tour(LATE, ConfirmationState.CONFIRMED);
        var off = tour(EARLY, ConfirmationState.CANCELLED);
        var pooled = tour(Moment.POOLED, ConfirmationState.CONFIRMED);
        assertEquals(Fate.MOVED, became(placed, later));
        assertEquals(Fate.CANCELLED, became(placed, off));
        assertEquals(Fate.ADDED, became(off, placed));
        assertEquals(Fate.CANCELLED, became(placed, pooled));
        assertEquals(Fate.ADDED, became(pooled, placed));
        assertEquals(Fate.CANCELLED, became(placed, placed.without(only(placed).id())));
        assertEquals(Fate.ADDED, became(placed.without(only(placed).id()), placed));
        assertEquals(Fate.CHANGED, became(placed, placed.with(only(placed).id(), titled("Other"))));
    }

    private static Fate became(Tour before, Tour after) {
        return Comparison.of(before, after).items().getFirst().fate();
    }

    private static Tour tour() {
        return ArbitraryTours.tour(7, 12);
    }

    private static Tour tour(Moment moment, ConfirmationState state) {
        var all = tour();
        var item = all.items().getFirst();
        return all.withItems(
                List.of(item.withMoment(moment).withStanding(Standing.in(state))), all.directory());
    }

    private static Item only(Tour tour) {
        return tour.items().getFirst();
    }

    private static UnaryOperator<Item> titled(String title) {
        return item -> item.withTitle(Text.english(title));
    }
}
