package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;

/// What holds for every shift in every tour.
class RippleLawsTest {

    private static final int ITEMS = 40;
    private static final int MOST_MINUTES = 600;

    @Property(tries = 1000)
    void theOrderOfATrackNeverChanges(
            @ForAll long seed, @ForAll @IntRange(min = -MOST_MINUTES, max = MOST_MINUTES) int by) {
        var tour = keepingTime(seed);
        var shifted = ripple(tour, seed, by).on(tour);
        assumeKeepingTime(shifted);
        for (var track : tour.tracks()) {
            assertEquals(order(tour, track), order(shifted, track));
        }
    }

    @Property(tries = 1000)
    void whatComesBeforeAndWhatIsAnchoredStays(
            @ForAll long seed, @ForAll @IntRange(min = -MOST_MINUTES, max = MOST_MINUTES) int by) {
        var tour = keepingTime(seed);
        var start = tour.interval(first(tour, seed)).orElseThrow().start();
        for (var move : ripple(tour, seed, by).moves()) {
            var item = tour.item(move.item()).orElseThrow();
            assertFalse(tour.interval(item).orElseThrow().start().isBefore(start));
            assertFalse(item.standing().anchored());
            assertFalse(isPast(item));
        }
    }

    @Property(tries = 1000)
    void thereAndBackRestoresTheTourWhereNothingWasAbsorbedOrHit(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = MOST_MINUTES) int by) {
        var tour = keepingTime(seed);
        var there = ripple(tour, seed, by);
        Assume.that(there.absorbed().isEmpty() && there.hits().isEmpty());
        var shifted = there.on(tour);
        assumeKeepingTime(shifted);
        assertEquals(tour, ripple(first(tour, seed).id(), shifted, seed, -by).on(shifted));
    }

    @Property(tries = 1000)
    void noItemMovesFurtherThanTheFirstIsAskedTo(
            @ForAll long seed, @ForAll @IntRange(min = -MOST_MINUTES, max = MOST_MINUTES) int by) {
        var tour = keepingTime(seed);
        var ripple = ripple(tour, seed, by);
        var shifted = ripple.on(tour);
        assumeKeepingTime(shifted);
        for (var move : ripple.moves()) {
            var moved =
                    Duration.between(start(tour, move.item()), start(shifted, move.item()))
                            .toMinutes();
            assertEquals(Integer.signum(by), Long.signum(moved));
            assertTrue(Math.abs(moved) <= Math.abs(by));
        }
    }

    private static Ripple ripple(Tour tour, long seed, int minutes) {
        return ripple(first(tour, seed).id(), tour, seed, minutes);
    }

    private static Ripple ripple(ItemId first, Tour tour, long seed, int minutes) {
        var travel = ArbitraryTours.travelTimes(seed);
        return Ripple.of(tour, travel, first, Duration.ofMinutes(minutes));
    }

    private static Item first(Tour tour, long seed) {
        var timed = timed(tour);
        return timed.get(Math.floorMod(seed, timed.size()));
    }

    private static Tour keepingTime(long seed) {
        var tour = ArbitraryTours.tour(seed, ITEMS);
        Assume.that(!timed(tour).isEmpty());
        assumeKeepingTime(tour);
        return tour;
    }

    /// A time that the clocks skip or show twice cannot be told from another.
    private static void assumeKeepingTime(Tour tour) {
        for (var item : timed(tour)) {
            var times = (Moment.Timed) item.moment();
            var starts = tour.startZone(item).getRules().getValidOffsets(times.start());
            var ends = tour.endZone(item).getRules().getValidOffsets(times.end());
            Assume.that(starts.size() == 1 && ends.size() == 1);
        }
    }

    private static List<Item> timed(Tour tour) {
        return tour.items().stream().filter(item -> tour.interval(item).isPresent()).toList();
    }

    private static Instant start(Tour tour, ItemId item) {
        return tour.item(item).flatMap(tour::interval).orElseThrow().start();
    }

    /// The items of the track that are not called off, as they begin, then end.
    private static List<ItemId> order(Tour tour, Track track) {
        return timed(tour).stream()
                .filter(item -> item.party().tracks().contains(track.id()))
                .filter(item -> !isCalledOff(item))
                .sorted(
                        Comparator.<Item, Instant>comparing(item -> start(tour, item.id()))
                                .thenComparing(item -> end(tour, item))
                                .thenComparing(Item::id))
                .map(Item::id)
                .toList();
    }

    /// Where an item was mistyped to end before it starts, it ends at once.
    private static Instant end(Tour tour, Item item) {
        var interval = tour.interval(item).orElseThrow();
        return interval.isEmpty() ? interval.start() : interval.end();
    }

    private static boolean isCalledOff(Item item) {
        var state = item.standing().confirmation().state();
        return state == ConfirmationState.DECLINED || state == ConfirmationState.CANCELLED;
    }

    private static boolean isPast(Item item) {
        return isCalledOff(item)
                || item.standing().confirmation().state() == ConfirmationState.DONE;
    }
}
