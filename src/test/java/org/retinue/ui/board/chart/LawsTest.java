package org.retinue.ui.board.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// What holds of any tour on the board.
class LawsTest {

    private static final Plan.Least LEAST = new Plan.Least(18, 6);

    @Provide
    Arbitrary<Tour> tours() {
        return Arbitraries.longs().map(seed -> ArbitraryTours.tour(seed, 40));
    }

    @Property(tries = 200)
    void overlappingPiecesNeverShareAColumn(@ForAll("tours") Tour tour) {
        for (var day : Plan.of(tour, LEAST).pieces()) {
            for (var one : day) {
                for (var other : day) {
                    if (!one.equals(other) && one.sharesLaneWith(other) && one.overlaps(other)) {
                        assertEquals(one.lanes(), other.lanes());
                        assertEquals(one.columns(), other.columns());
                        assertTrue(one.column() != other.column(), one + " and " + other);
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void everyTimedItemIsInEachOfItsLanesOnItsDay(@ForAll("tours") Tour tour) {
        var plan = Plan.of(tour, LEAST);
        for (var item : timed(tour)) {
            var day = plan.days().indexOf(item.day().orElseThrow());
            var lanes =
                    plan.pieces().get(day).stream()
                            .filter(piece -> piece.item().equals(item.id()))
                            .flatMap(piece ->
                                    IntStream.range(piece.lane(), piece.lane() + piece.lanes())
                                            .boxed())
                            .map(plan.tracks()::get)
                            .sorted()
                            .toList();
            assertEquals(item.party().tracks(), lanes);
        }
    }

    @Property(tries = 200)
    void everyBlockLiesWithinItsDayAndLanesAndBesideNoOther(
            @ForAll("tours") Tour tour, @ForAll @DoubleRange(min = 0.3, max = 4) double scale) {
        var ground = Ground.of(Plan.of(tour, LEAST), new Scale(scale, 104 * scale), 900);
        var pieces = ground.plan().all().toList();
        for (var piece : pieces) {
            var box = ground.box(piece);
            var left = piece.day() * ground.dayWidth() + piece.lane() * ground.lane();
            assertTrue(box.x() >= left && box.right() <= left + piece.lanes() * ground.lane());
            assertTrue(box.y() >= 0 && box.bottom() <= ground.height() + 1e-6);
            assertTrue(box.height() > 0 && box.width() > 0);
        }
        for (var one : pieces) {
            for (var other : pieces) {
                assertTrue(
                        one.equals(other)
                                || !inner(ground.box(one)).meets(inner(ground.box(other))),
                        one + " and " + other);
            }
        }
    }

    @Property(tries = 200)
    void theMiddleOfABlockIsThatBlockAsAWhole(@ForAll("tours") Tour tour) {
        var ground = Ground.of(Plan.of(tour, LEAST), Scale.NATURAL, 900);
        ground.plan()
                .all()
                .forEach(piece -> {
                    var box = ground.box(piece);
                    assertEquals(
                            Optional.of(new Grasp(piece, Grasp.Grip.WHOLE)),
                            ground.grasp(box.middleX(), box.middleY()));
                });
    }

    @Property(tries = 200)
    void aWindowShowsWhatIsInItAndNothingElse(@ForAll("tours") Tour tour, @ForAll long seed) {
        var random = new Random(seed);
        var ground = Ground.of(Plan.of(tour, LEAST), Scale.NATURAL, 900);
        var window =
                new Box(
                        random.nextDouble() * ground.width(),
                        random.nextDouble() * ground.height(),
                        random.nextDouble() * 600,
                        random.nextDouble() * 400);
        assertEquals(
                ground.plan().all().filter(piece -> ground.box(piece).meets(window)).toList(),
                ground.within(window).toList());
    }

    @Property(tries = 200)
    void aDragThereAndBackChangesNothing(
            @ForAll("tours") Tour tour,
            @ForAll @IntRange(max = 4) int day,
            @ForAll @IntRange(max = 2) int lane,
            @ForAll @DoubleRange(min = 0, max = 1440) double minute) {
        var plan = Plan.of(tour, LEAST);
        var all = timed(tour).stream().map(Item::id).toList();
        plan.all()
                .filter(piece -> piece.begins())
                .limit(5)
                .forEach(piece -> {
                    var from = new Spot(piece.day(), piece.lane(), piece.from() + 3);
                    var to =
                            new Spot(day % plan.days().size(), lane % plan.tracks().size(), minute);
                    var drags = new Drags(tour, plan, 5);
                    for (var items : List.of(List.of(piece.item()), all)) {
                        assertEquals(
                                Optional.empty(),
                                drags.moved(items, piece.item(), from, from)
                                        .filter(draft -> !draft.items().isEmpty()));
                        var there = drags.moved(items, piece.item(), from, to);
                        var moved = there.map(draft -> draft.on(tour)).orElse(tour);
                        var back = there.map(draft -> undone(tour, draft)).orElse(tour);
                        assertEquals(tour, back);
                        assertEquals(ids(tour), ids(moved));
                    }
                });
    }

    @Property(tries = 200)
    void keysThereAndBackChangeNothing(@ForAll("tours") Tour tour) {
        var plan = Plan.of(tour, LEAST);
        var all = timed(tour).stream().map(Item::id).toList();
        for (var lead : all) {
            var there = new Nudges(tour, plan).later(all, lead, 5);
            var then = there.map(draft -> draft.on(tour)).orElse(tour);
            var back = new Nudges(then, Plan.of(then, LEAST)).later(all, lead, -5);
            assertEquals(tour, back.map(draft -> draft.on(then)).orElse(then));
        }
    }

    @Property(tries = 200)
    void arrowsLeadToOtherItemsOfTheBoard(@ForAll("tours") Tour tour) {
        var neighbours = new Neighbours(Plan.of(tour, LEAST));
        var known = timed(tour).stream().map(Item::id).collect(Collectors.toSet());
        for (var item : known) {
            for (var step : List.of(-1, 1)) {
                assertTrue(neighbours.horizontal(item, step).stream().allMatch(known::contains));
                assertTrue(neighbours.vertical(item, step).stream().allMatch(known::contains));
                assertTrue(neighbours.vertical(item, step).stream().noneMatch(item::equals));
            }
        }
    }

    @Property(tries = 200)
    void aZoomKeepsWhatIsUnderTheMouse(
            @ForAll("tours") Tour tour,
            @ForAll @DoubleRange(min = 0, max = 400) double x,
            @ForAll @DoubleRange(min = 0, max = 300) double y) {
        var sight = Sight.of(tour, new Scale(2, 200), 400, 300).scrolled(0, 200);
        var zoomed = sight.zoomed(1.5, x, y);
        var inside = zoomed.y() > 0 && zoomed.y() < zoomed.ground().height() - 300;
        if (inside) {
            assertEquals(sight.spot(x, y).minute(), zoomed.spot(x, y).minute(), 1e-6);
        }
    }

    /// The draft with the items as they were before.
    private static Tour undone(Tour tour, Draft draft) {
        var before =
                draft.items().stream().map(item -> tour.item(item.id()).orElseThrow()).toList();
        return new Draft(draft.deed(), draft.subject(), before, false).on(draft.on(tour));
    }

    private static Set<String> ids(Tour tour) {
        return tour.items().stream().map(item -> item.id().value()).collect(Collectors.toSet());
    }

    private static List<Item> timed(Tour tour) {
        return tour.items().stream().filter(item -> item.moment() instanceof Moment.Timed).toList();
    }

    /// A hair smaller, so that rounding does not make neighbours meet.
    private static Box inner(Box box) {
        return new Box(box.x() + 1e-6, box.y() + 1e-6, box.width() - 2e-6, box.height() - 2e-6);
    }
}
