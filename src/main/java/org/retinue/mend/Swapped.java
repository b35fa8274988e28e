package org.retinue.mend;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;

/// Two items in each other's places. On one day the later one begins when the earlier one did, the
/// earlier one ends when the later one did, and what lies between moves by the difference of their
/// lengths, so that all gaps stay. On different days each begins when the other did. Legs that lead
/// to the one or leave it do so with the other.
record Swapped(Tour tour, Item earlier, Item later) {

    /// The tour with the two swapped; nothing where they are not both there at a clock time and at
    /// a site.
    static Optional<Tour> in(Tour tour, ItemId one, ItemId other) {
        var both =
                Stream.of(one, other)
                        .flatMap(id -> tour.item(id).stream())
                        .filter(item -> tour.interval(item).isPresent())
                        .filter(item -> item.startSite().isPresent())
                        .sorted((a, b) -> start(tour, a).compareTo(start(tour, b)))
                        .toList();
        return both.size() == 2
                ? Optional.of(new Swapped(tour, both.getFirst(), both.getLast()).swapped())
                : Optional.empty();
    }

    private Tour swapped() {
        Map<ItemId, Item> changed =
                Stream.of(between(), ends(), ways())
                        .flatMap(List::stream)
                        .collect(
                                Collectors.toMap(
                                        Item::id,
                                        Function.identity(),
                                        Swapped::retimedAndRerouted));
        return tour.withItems(
                tour.items().stream().map(item -> changed.getOrDefault(item.id(), item)).toList(),
                Directory.EMPTY);
    }

    private List<Item> ends() {
        var toEarlier = Duration.between(start(tour, later), start(tour, earlier));
        var toLater =
                isOneDay()
                        ? Duration.between(end(tour, earlier), end(tour, later))
                        : toEarlier.negated();
        return List.of(Shifted.by(tour, earlier, toLater), Shifted.by(tour, later, toEarlier));
    }

    private List<Item> between() {
        var by = length(later).minus(length(earlier));
        return isOneDay() && !by.isZero()
                ? course().stream()
                        .filter(item ->
                                !start(tour, item).isBefore(end(tour, earlier))
                                        && !end(tour, item).isAfter(start(tour, later)))
                        .map(item -> Shifted.by(tour, item, by))
                        .toList()
                : List.of();
    }

    /// The legs directly before and after each of the two.
    private List<Item> ways() {
        var course = course();
        return Stream.of(earlier, later)
                .map(course::indexOf)
                .flatMap(place -> Stream.of(place - 1, place + 1))
                .filter(place -> place >= 0 && place < course.size())
                .distinct()
                .map(course::get)
                .filter(Leg.class::isInstance)
                .<Item>map(leg -> rerouted((Leg) leg))
                .toList();
    }

    private Leg rerouted(Leg leg) {
        return leg.withRoute(
                new Route(leg.route().from().map(this::other), leg.route().to().map(this::other)));
    }

    private SiteId other(SiteId site) {
        var one = earlier.startSite().orElseThrow();
        var two = later.startSite().orElseThrow();
        if (site.equals(one)) {
            return two;
        }
        return site.equals(two) ? one : site;
    }

    /// The timed items that share a track with one of the two, in the order of time.
    private List<Item> course() {
        return tour.items().stream()
                .filter(item -> item.isActive() && item.moment() instanceof Moment.Timed)
                .filter(item -> isWith(item, earlier) || isWith(item, later))
                .sorted((a, b) -> start(tour, a).compareTo(start(tour, b)))
                .toList();
    }

    private boolean isOneDay() {
        return earlier.day().equals(later.day());
    }

    private Duration length(Item item) {
        return tour.interval(item).orElseThrow().length();
    }

    private static Item retimedAndRerouted(Item retimed, Item rerouted) {
        return rerouted.withMoment(retimed.moment());
    }

    private static boolean isWith(Item item, Item other) {
        return !Collections.disjoint(item.party().tracks(), other.party().tracks());
    }

    private static Instant start(Tour tour, Item item) {
        return tour.interval(item).orElseThrow().start();
    }

    private static Instant end(Tour tour, Item item) {
        return tour.interval(item).orElseThrow().end();
    }
}
