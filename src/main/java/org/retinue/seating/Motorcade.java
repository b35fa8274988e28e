package org.retinue.seating;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// The vehicles of a leg in the order in which they drive, with everybody who rides in them; those
/// for whom there is no seat, and the drivers for whom there is no car.
///
/// The guests ride and all on duty but the drivers; whoever receives rides where an officer put
/// them into a car.
public record Motorcade(List<Driven> cars, List<PersonId> unseated, List<PersonId> relief) {

    public Motorcade {
        cars = List.copyOf(cars);
        unseated = List.copyOf(unseated);
        relief = List.copyOf(relief);
    }

    public static Motorcade of(Tour tour, Leg leg) {
        var riders = Riders.of(tour, leg);
        var line = Convoy.of(tour, leg, riders);
        var loading = new Loading(riders, line);
        loading.byHand(Convoy.byHand(leg));
        loading.byPrecedence();
        return new Motorcade(loading.driven(), loading.unseated(), Convoy.relief(leg, line));
    }

    /// In which car the person rides or drives.
    public Optional<Driven> car(PersonId person) {
        return cars.stream()
                .filter(car ->
                        car.driver().equals(Optional.of(person))
                                || car.passengers().stream()
                                        .anyMatch(placed -> placed.person().equals(person)))
                .findFirst();
    }
}
