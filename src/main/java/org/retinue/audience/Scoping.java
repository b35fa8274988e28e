package org.retinue.audience;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Car;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Ranking;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;

/// Which lines of a programme an audience sees, and what of the tour goes with them.
record Scoping(Audience audience, Optional<PersonId> reader) {

    Tour of(Tour tour) {
        var ordered = keepsOrder() ? tour : inOrder(tour);
        var items = ordered.items().stream().filter(item -> isSeen(item, ordered)).toList();
        var seen = ordered.withItems(items.stream().map(this::own).toList(), Directory.EMPTY);
        return audience.scope() == Scope.EVERYTHING ? seen : narrowed(seen);
    }

    boolean seesAnything(Tour tour) {
        return tour.items().stream().anyMatch(item -> isSeen(item, tour));
    }

    /// Whether the precedence can be computed from what is seen.
    private boolean keepsOrder() {
        return audience.scope() == Scope.EVERYTHING
                && Stream.of(DataKind.PRECEDENCE, DataKind.PROGRAMME, DataKind.DELEGATE_NAMES)
                        .allMatch(audience::sees);
    }

    /// The delegates in their order of precedence, as if it were one by hand: from what is left of
    /// the tour another might be computed.
    private static Tour inOrder(Tour tour) {
        var delegation = tour.delegation();
        return tour.withDelegation(
                delegation
                        .withDelegates(
                                Ranking.of(tour).places().stream()
                                        .map(Ranking.Place::delegate)
                                        .toList())
                        .withPrecedence(delegation.precedence().withOrder(PrecedenceOrder.BY_HAND)),
                Directory.EMPTY);
    }

    /// Mere ideas and what was called off are the business of those who see what is confirmed.
    private boolean isSeen(Item item, Tour tour) {
        return audience.sees(DataKind.PROGRAMME)
                && (audience.sees(DataKind.CONFIRMATIONS) || item.isActive())
                && switch (audience.scope()) {
                    case EVERYTHING -> true;
                    case RECEIVING -> hosts(item, tour).anyMatch(this::isReader);
                    case DRIVING -> reader.isEmpty() ? isDriven(item) : drives(item);
                    case INTERPRETING ->
                            item.party().on(Duty.INTERPRETER).stream()
                                    .anyMatch(person -> reader.isEmpty() || isReader(person));
                    case PRESS -> isOpen(item);
                };
    }

    private static Stream<PersonId> hosts(Item item, Tour tour) {
        var reception = item.party().reception();
        var contacts =
                item instanceof Engagement
                        ? contacts(item.startSite(), tour)
                        : Stream.<PersonId>empty();
        return Stream.of(reception.lead().stream(), reception.greeters().stream(), contacts)
                .flatMap(people -> people);
    }

    private static Stream<PersonId> contacts(Optional<SiteId> site, Tour tour) {
        return site.flatMap(tour.directory()::site).stream()
                .flatMap(there -> there.contacts().stream());
    }

    private static boolean isDriven(Item item) {
        return (item instanceof Leg leg && leg.mode().isByRoad())
                || !item.party().on(Duty.DRIVER).isEmpty();
    }

    private boolean drives(Item item) {
        return item.party().on(Duty.DRIVER).stream().anyMatch(this::isReader)
                || (item instanceof Leg leg && leg.cars().stream().anyMatch(this::isDriven));
    }

    private boolean isDriven(Car car) {
        return car.driver().equals(reader);
    }

    private boolean isReader(PersonId person) {
        return reader.equals(Optional.of(person));
    }

    private static boolean isOpen(Item item) {
        return item instanceof Engagement engagement
                && switch (engagement.manner().press()) {
                    case OPEN, POOLED, PHOTO_SPRAY -> true;
                    case UNDECIDED, CLOSED -> false;
                };
    }

    /// Of a motorcade drivers see their own car and who rides in it, once that is settled; before,
    /// who drives what still follows from the whole of it.
    private Item own(Item item) {
        if (audience.scope() != Scope.DRIVING || !(item instanceof Leg leg)) {
            return item;
        }
        var cars = leg.cars().stream().filter(this::isDriven).toList();
        if (reader.isEmpty() || cars.isEmpty() || cars.getFirst().passengers().isEmpty()) {
            return item;
        }
        var party = leg.party();
        return leg.withCars(cars)
                .withParty(
                        party.withVehicles(cars.stream().map(Car::vehicle).toList())
                                .withGuests(new Guests.Named(cars.getFirst().passengers()))
                                .withAssignments(
                                        party.assignments().stream()
                                                .filter(this::isOwnOrNoDriver)
                                                .toList()));
    }

    private boolean isOwnOrNoDriver(Assignment assignment) {
        return assignment.duty() != Duty.DRIVER || isReader(assignment.person());
    }

    /// Without the delegates, tracks, days' headings, rooms and gifts that no seen line is about.
    private Tour narrowed(Tour tour) {
        var guests = new HashSet<PersonId>();
        tour.items().forEach(item -> guests.addAll(tour.guests(item)));
        var delegates =
                tour.delegation().delegates().stream()
                        .filter(_ -> audience.sees(DataKind.DELEGATION))
                        .filter(delegate -> guests.contains(delegate.person()))
                        .toList();
        var items = tour.items().stream().map(Item::id).collect(Collectors.toSet());
        return tour.withDelegation(tour.delegation().withDelegates(delegates), Directory.EMPTY)
                .withStays(
                        tour.stays().stream()
                                .filter(stay -> stay.people().stream().anyMatch(this::isReader))
                                .toList(),
                        Directory.EMPTY)
                .withGifts(
                        tour.gifts().stream()
                                .filter(gift -> gift.at().filter(items::contains).isPresent())
                                .toList(),
                        Directory.EMPTY)
                .withDays(tour.days().stream().map(day -> headed(day, tour)).toList())
                .withTracks(tracks(tour, delegates));
    }

    private static Day headed(Day day, Tour tour) {
        return tour.programme(day.date()).isEmpty() ? new Day(day.date(), Text.EMPTY) : day;
    }

    /// Those that are followed; the first where none is.
    private static List<Track> tracks(Tour tour, List<Delegate> delegates) {
        var followed =
                Stream.concat(
                                tour.items().stream()
                                        .flatMap(item -> item.party().tracks().stream()),
                                delegates.stream().map(Delegate::track))
                        .collect(Collectors.toSet());
        var kept = tour.tracks().stream().filter(track -> followed.contains(track.id())).toList();
        return kept.isEmpty() ? tour.tracks().subList(0, 1) : kept;
    }
}
