package org.retinue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Rank;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Vehicle;

/// The rules about what a party rides in.
final class Vehicles {

    private Vehicles() {}

    /// V-1: on the way from or to an airport or station there is more baggage than room for it.
    /// Told only where the room is known of each vehicle.
    static Stream<Finding> baggage(Programme programme) {
        var each = programme.numbers().count("V-1.baggage.pieces");
        return programme.items().stream()
                .filter(Leg.class::isInstance)
                .filter(leg -> !leg.party().vehicles().isEmpty())
                .filter(leg ->
                        Stream.of(leg.startSite(), leg.endSite())
                                .flatMap(Optional::stream)
                                .anyMatch(site -> isTerminal(programme, site)))
                .mapMulti((leg, found) -> baggage(programme, leg, each).ifPresent(found));
    }

    private static Optional<Finding> baggage(Programme programme, Item leg, int each) {
        var vehicles = vehicles(programme, leg);
        if (vehicles.isEmpty()
                || vehicles.stream().anyMatch(vehicle -> vehicle.baggage().isEmpty())) {
            return Optional.empty();
        }
        var room = vehicles.stream().mapToInt(vehicle -> vehicle.baggage().getAsInt()).sum();
        var pieces = programme.guests(leg).size() * each;
        return pieces > room
                ? Optional.of(
                        Finding.about(
                                leg,
                                Rule.SEATS,
                                Severity.ERROR,
                                new People.TooMuchBaggage(pieces, room)))
                : Optional.empty();
    }

    private static boolean isTerminal(Programme programme, SiteId id) {
        return programme
                .tour()
                .directory()
                .site(id)
                .filter(site -> site.kind() == SiteKind.AIRPORT || site.kind() == SiteKind.STATION)
                .isPresent();
    }

    private static List<Vehicle> vehicles(Programme programme, Item leg) {
        return leg.party().vehicles().stream()
                .flatMap(id -> programme.tour().directory().vehicle(id).stream())
                .toList();
    }

    /// V-1: more people ride in the vehicles of a leg than there are seats.
    static Stream<Finding> seats(Programme programme) {
        return programme.items().stream()
                .filter(Leg.class::isInstance)
                .filter(item -> !item.party().vehicles().isEmpty())
                .mapMulti((item, found) -> seats(programme, item).ifPresent(found));
    }

    private static Optional<Finding> seats(Programme programme, Item leg) {
        var seats = vehicles(programme, leg).stream().mapToInt(Vehicle::seats).sum();
        var passengers = passengers(programme, leg);
        return passengers > seats
                ? Optional.of(
                        Finding.about(
                                leg,
                                Rule.SEATS,
                                Severity.ERROR,
                                new People.TooFewSeats(passengers, seats)))
                : Optional.empty();
    }

    private static int passengers(Programme programme, Item leg) {
        var passengers = new HashSet<>(programme.guests(leg));
        leg.party().assignments().stream()
                .filter(assignment -> assignment.duty() != Duty.DRIVER)
                .forEach(assignment -> passengers.add(assignment.person()));
        return passengers.size();
    }

    /// V-4: a head of state or government rides, and if the largest vehicle failed, the others
    /// would not hold everybody. Told once, of the first such leg.
    static Stream<Finding> spare(Programme programme) {
        var lowest = programme.numbers().count("V-4.level");
        return programme.tour().delegation().head().map(Delegate::person).stream()
                .filter(head -> Ranks.rank(programme, head).level().orElse(Rank.LOWEST) <= lowest)
                .flatMap(head ->
                        programme.items().stream()
                                .filter(Leg.class::isInstance)
                                .filter(leg -> !Hosts.isPast(programme, leg))
                                .filter(leg -> !leg.party().vehicles().isEmpty())
                                .filter(leg -> programme.guests(leg).contains(head)))
                .flatMap(leg -> spare(programme, leg).stream())
                .limit(1);
    }

    private static Optional<Finding> spare(Programme programme, Item leg) {
        var vehicles = vehicles(programme, leg);
        var largest = vehicles.stream().mapToInt(Vehicle::seats).max().orElse(0);
        var left = vehicles.stream().mapToInt(Vehicle::seats).sum() - largest;
        var passengers = passengers(programme, leg);
        return passengers > left
                ? Optional.of(
                        Finding.about(
                                leg,
                                Rule.SPARE_CAR,
                                Severity.HINT,
                                new People.NoSpareCar(vehicles.size(), passengers, left)))
                : Optional.empty();
    }
}
