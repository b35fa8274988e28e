package org.retinue.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Vehicle;

/// The rules about what a party rides in.
final class Vehicles {

    private Vehicles() {}

    /// V-1: more people ride in the vehicles of a leg than there are seats.
    static Stream<Finding> seats(Programme programme) {
        return programme.items().stream()
                .filter(Leg.class::isInstance)
                .filter(item -> !item.party().vehicles().isEmpty())
                .flatMap(item -> seats(programme, item).stream());
    }

    private static Optional<Finding> seats(Programme programme, Item leg) {
        var vehicles = leg.party().vehicles();
        var known =
                vehicles.stream()
                        .flatMap(id -> programme.tour().directory().vehicle(id).stream())
                        .toList();
        var seats = known.stream().mapToInt(Vehicle::seats).sum();
        var passengers = new HashSet<>(programme.tour().guests(leg));
        leg.party().assignments().stream()
                .filter(assignment -> assignment.duty() != Duty.DRIVER)
                .forEach(assignment -> passengers.add(assignment.person()));
        return passengers.size() > seats
                ? Optional.of(
                        Finding.about(
                                leg,
                                Rule.SEATS,
                                Severity.ERROR,
                                new People.TooFewSeats(passengers.size(), seats)))
                : Optional.empty();
    }
}
