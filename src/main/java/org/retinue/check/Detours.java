package org.retinue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// The rule about the order in which the sites of a day are visited.
final class Detours {

    private Detours() {}

    /// S-10: the principal's day would be much shorter on the road if visits changed places. What
    /// is anchored, confirmed, eaten, or open for a part of the day only, keeps its place. Nothing
    /// is said where a way is not known, or where there are too many orders to try them all.
    static Stream<Finding> geography(Programme programme) {
        return programme.principalDays().stream()
                .filter(day -> day.slots().stream().noneMatch(slot -> runsByTimetable(slot.item())))
                .flatMap(day -> detour(programme, day).stream());
    }

    private static Optional<Finding> detour(Programme programme, PrincipalDay day) {
        var stops = stops(programme, day);
        var free = stops.stream().filter(Stop::isFree).count();
        if (free < 2 || free > programme.numbers().count("S-10.stops.count")) {
            return Optional.empty();
        }
        return Round.over(stops, way -> minutes(programme, way))
                .filter(round -> isWorthIt(programme.numbers(), round))
                .map(round -> finding(day, stops, round));
    }

    private static boolean isWorthIt(Numbers numbers, Round round) {
        return round.planned() > round.shortest() * numbers.factor("S-10.detour.factor")
                && round.planned() - round.shortest() >= numbers.count("S-10.least.minutes");
    }

    private static Finding finding(PrincipalDay day, List<Stop> stops, Round round) {
        var about = stops.stream().flatMap(stop -> stop.slot().stream()).toList();
        var order = round.order().stream().filter(Stop::isFree).map(Stop::site).toList();
        return day.finding(
                Rule.GEOGRAPHY,
                Severity.HINT,
                about,
                new Circumstance.Detour(round.planned(), round.shortest(), order));
    }

    /// Where the day begins, every place where something happens, where it ends. Items that follow
    /// each other at one place are one stop.
    private static List<Stop> stops(Programme programme, PrincipalDay day) {
        var stops = new ArrayList<Stop>();
        for (var slot : day.slots()) {
            var isFree = isFree(programme, day, slot.item());
            sites(day, slot)
                    .forEach(site -> {
                        var here = new Stop(site, isFree ? Optional.of(slot) : Optional.empty());
                        if (stops.isEmpty()
                                || !isOnePlace(programme, stops.getLast().site(), site)) {
                            stops.add(here);
                        } else if (!isFree) {
                            stops.set(stops.size() - 1, here);
                        }
                    });
        }
        return stops;
    }

    /// Of legs only where they leave in the morning and arrive in the evening: the others go where
    /// the stops are.
    private static Stream<SiteId> sites(PrincipalDay day, Slot slot) {
        return switch (slot.item()) {
            case Leg leg ->
                    Stream.concat(
                            slot.id().equals(day.slots().getFirst().id())
                                    ? leg.startSite().stream()
                                    : Stream.empty(),
                            slot.id().equals(day.slots().getLast().id())
                                    ? leg.endSite().stream()
                                    : Stream.empty());
            case Item item -> item.startSite().stream();
        };
    }

    private static boolean isFree(Programme programme, PrincipalDay day, Item item) {
        return Kinds.isSubstantive(item)
                && !item.isHeld()
                && item.standing().confirmation().state() != ConfirmationState.CONFIRMED
                && item.startSite()
                        .flatMap(programme.tour().directory()::site)
                        .map(Site::hours)
                        .filter(hours -> isOpen(hours, day))
                        .isPresent();
    }

    /// Whether the site is open whenever the visits of the day could be.
    private static boolean isOpen(OpeningHours hours, PrincipalDay day) {
        var from = day.first().timed().start();
        var until = day.last().timed().end();
        return !hours.areKnownOn(day.date())
                || hours.on(day.date()).stream()
                        .anyMatch(opening ->
                                !day.date().atTime(opening.opens()).isAfter(from)
                                        && !day.date().atTime(opening.closes()).isBefore(until));
    }

    private static boolean isOnePlace(Programme programme, SiteId one, SiteId other) {
        return programme.distances().areOnePlace(new Way(one, other));
    }

    private static OptionalInt minutes(Programme programme, Way way) {
        return isOnePlace(programme, way.from(), way.to())
                ? OptionalInt.of(0)
                : programme.distances().travel(way).stream().mapToInt(Travel::minutes).findFirst();
    }

    private static boolean runsByTimetable(Item item) {
        return item instanceof Leg leg
                && switch (leg.mode()) {
                    case TRAIN, PLANE, BOAT -> true;
                    case MOTORCADE, CAR, COACH, WALK -> false;
                };
    }

    /// A site at which the party stops; the item for which it does, where that could be at another
    /// hour.
    record Stop(SiteId site, Optional<Slot> slot) {

        boolean isFree() {
            return slot.isPresent();
        }
    }
}
