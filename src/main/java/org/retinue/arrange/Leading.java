package org.retinue.arrange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.RoadHabit;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes.Way;

/// Leads legs by road through the gaps of a programme: those that lost their gap where they go the
/// same way, new ones else, in the mode and with the cars that the tour uses.
final class Leading {

    private final Tour tour;
    private final Set<TrackId> tracks;
    private final Asked asked;
    private final Ground ground;
    private final Dial dial;
    private final List<Leg> free;
    private final Set<ItemId> freed;
    private final List<Leg> led = new ArrayList<>();

    Leading(Tour tour, Set<TrackId> tracks, Asked asked, Ground ground, List<Leg> freed) {
        this.tour = tour;
        this.tracks = tracks;
        this.asked = asked;
        this.ground = ground;
        dial = Dial.of(tour);
        free = new ArrayList<>(freed);
        this.freed = freed.stream().map(Leg::id).collect(Collectors.toSet());
    }

    /// From one place to another, as far as it is known when.
    private record Trip(SiteId from, SiteId to, int road, int leaves, int arrives) {}

    /// Leads a leg through the gap, where there is a way to go and time for it.
    void across(Neighbourhood.Gap gap) {
        var after = gap.after().flatMap(tour::item);
        var before = gap.before().flatMap(tour::item);
        trip(after, before)
                .filter(trip -> isFree(trip, gap.date()))
                .ifPresent(trip -> lead(trip, gap.date()));
    }

    /// Where items overlapped before, there may be a gap in which there is no time.
    private boolean isFree(Trip trip, LocalDate date) {
        var time = new Interval(dial.instant(trip.leaves()), dial.instant(trip.arrives()));
        return new Fixed(tour, tracks, Set.of(), dial)
                .course(date).stream()
                        .filter(item -> !freed.contains(item.id()))
                        .flatMap(item -> tour.interval(item).stream())
                        .noneMatch(time::overlaps);
    }

    /// The tour with what was led, and without the legs that nobody needs any more.
    Tour tour() {
        var kept = tour.items().stream().filter(item -> !freed.contains(item.id()));
        return tour.withItems(Stream.concat(kept, led.stream()).toList(), Directory.EMPTY);
    }

    private Optional<Trip> trip(Optional<Item> after, Optional<Item> before) {
        if (after.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        var from = after.isPresent() ? after.get().endSite() : home(before, EngagementKind.ARRIVAL);
        var to =
                before.isPresent()
                        ? before.get().startSite()
                        : home(after, EngagementKind.DEPARTURE);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var road =
                Roads.minutes(
                        new Way(from.get(), to.get()),
                        new Surroundings(tour.directory()),
                        ground.travel());
        return road <= 0
                ? Optional.empty()
                : after.map(item -> onwards(item, road, from.get(), to.get()))
                        .or(() ->
                                Optional.of(
                                        towards(before.orElseThrow(), road, from.get(), to.get())))
                        .filter(trip -> before.isEmpty() || trip.arrives() <= start(before.get()));
    }

    /// Whoever arrives does not come from the hotel, and whoever leaves does not go there. A hotel
    /// that the tour names no more is not gone back to.
    private Optional<SiteId> home(Optional<Item> next, EngagementKind never) {
        return next.filter(item -> item instanceof Engagement it && it.kind() == never).isPresent()
                ? Optional.empty()
                : asked.hotel().filter(site -> tour.directory().site(site).isPresent());
    }

    /// As soon as everybody is in the cars.
    private Trip onwards(Item after, int road, SiteId from, SiteId to) {
        var traffic = ground.traffic();
        var leaves = dial.minute(timed(after).end(), tour.endZone(after)) + traffic.boarding();
        return new Trip(from, to, road, leaves, leaves + traffic.drive(road, leaves));
    }

    /// Just in time.
    private Trip towards(Item before, int road, SiteId from, SiteId to) {
        var arrives = start(before) - ground.traffic().greeting();
        return new Trip(from, to, road, ground.traffic().leaves(road, arrives), arrives);
    }

    private int start(Item item) {
        return dial.minute(timed(item).start(), tour.startZone(item));
    }

    private void lead(Trip trip, LocalDate date) {
        var route = Route.between(trip.from(), trip.to());
        same(route, date)
                .or(() -> fresh(trip, route, date))
                .ifPresent(leg -> led.add(at(trip, leg)));
    }

    private Leg at(Trip trip, Leg leg) {
        var moment =
                new Moment.Timed(
                        dial.time(trip.leaves(), tour.startZone(leg)),
                        dial.time(trip.arrives(), tour.endZone(leg)));
        return moment.equals(leg.moment()) ? leg : asked(leg).withMoment(moment);
    }

    /// What is near enough to walk needs no leg of its own.
    private Optional<Leg> fresh(Trip trip, Route route, LocalDate date) {
        if (trip.road() <= ground.walk().orElse(Duration.ZERO).toMinutes()) {
            return Optional.empty();
        }
        var party = party(date);
        return Optional.of(
                Leg.of(id(trip, date), RoadHabit.of(tour), route, party.tracks().getFirst())
                        .withParty(party));
    }

    /// At another time, what was agreed must be asked for again.
    private static Leg asked(Leg leg) {
        var confirmation = leg.standing().confirmation();
        return confirmation.state() == ConfirmationState.CONFIRMED
                ? leg.withStanding(
                        leg.standing()
                                .withConfirmation(
                                        confirmation.withState(ConfirmationState.RECONFIRM)))
                : leg;
    }

    /// A leg without a gap that goes this way, of the same day if there is one.
    private Optional<Leg> same(Route route, LocalDate date) {
        var found =
                free.stream()
                        .filter(leg -> leg.route().equals(route))
                        .min(Comparator.comparing(leg -> !leg.day().equals(Optional.of(date))));
        found.ifPresent(free::remove);
        return found;
    }

    /// With the cars and drivers of another leg of these tracks, of that day if there is one.
    private Party party(LocalDate date) {
        var ours = List.copyOf(tracks);
        var everybody = Party.of(ours.getFirst()).withTracks(ours);
        return tour.items().stream()
                .filter(item -> Fixed.isByRoad(item) && item.party().tracks().containsAll(ours))
                .min(Comparator.comparing(leg -> !leg.day().equals(Optional.of(date))))
                .map(leg ->
                        everybody
                                .withAssignments(leg.party().assignments())
                                .withVehicles(leg.party().vehicles()))
                .orElse(everybody);
    }

    /// The same for the same leg of the same tour, so that to arrange again gives the same.
    private ItemId id(Trip trip, LocalDate date) {
        var seed = tour.id() + " " + trip.from() + " " + trip.to() + " " + date;
        var known =
                Stream.concat(tour.items().stream(), led.stream())
                        .map(Item::id)
                        .collect(Collectors.toSet());
        return Stream.iterate(0, count -> count + 1)
                .map(count ->
                        new ItemId(
                                "leg-" + Integer.toUnsignedString((seed + count).hashCode(), 36)))
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Moment.Timed timed(Item item) {
        return (Moment.Timed) item.moment();
    }
}
