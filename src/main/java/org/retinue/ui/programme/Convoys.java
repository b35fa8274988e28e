package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.seating.Driven;
import org.retinue.seating.Motorcade;
import org.retinue.seating.Placed;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.Duty;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.tour.VehicleId;

/// The cars of a leg as they drive, and what becomes of it when something about them is settled by
/// hand.
record Convoys(Tour tour, Leg leg, Motorcade motorcade) {

    static Convoys of(Tour tour, Leg leg) {
        return new Convoys(tour, leg, Motorcade.of(tour, leg));
    }

    /// Who may be put into a car: who rides anyway, and who receives.
    List<PersonId> riders() {
        return Stream.of(
                        motorcade.unseated().stream(),
                        motorcade.cars().stream()
                                .flatMap(car -> car.passengers().stream().map(Placed::person)),
                        leg.party().reception().lead().stream(),
                        leg.party().reception().greeters().stream())
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    List<PersonId> drivers() {
        return leg.party().on(Duty.DRIVER);
    }

    boolean isByHand(VehicleId vehicle) {
        return leg.cars().stream().anyMatch(car -> car.vehicle().equals(vehicle));
    }

    Change function(VehicleId vehicle, Optional<CarFunction> function) {
        return changed(settled(vehicle, car -> car.withFunction(function)));
    }

    Change driver(VehicleId vehicle, Optional<PersonId> driver) {
        return changed(settled(vehicle, car -> car.withDriver(driver)));
    }

    /// All that was settled for the vehicle is open again.
    Change byPrecedence(VehicleId vehicle) {
        return changed(leg.cars().stream().filter(car -> !car.vehicle().equals(vehicle)).toList());
    }

    /// The person rides in the car, beside those who do so already, and in no other; nothing where
    /// the car is full.
    Optional<Change> seated(Driven driven, PersonId person) {
        var beside =
                driven.passengers().stream()
                        .map(Placed::person)
                        .filter(other -> !other.equals(person))
                        .toList();
        if (beside.size() >= driven.seats().size()) {
            return Optional.empty();
        }
        var all = Stream.concat(beside.stream(), Stream.of(person)).toList();
        var vehicle = driven.vehicle().id();
        return Optional.of(
                changed(
                        settled(vehicle, car -> car.withPassengers(all)).stream()
                                .map(car ->
                                        car.vehicle().equals(vehicle) ? car : without(car, person))
                                .toList()));
    }

    /// The person rides where precedence puts them.
    Change unseated(PersonId person) {
        return changed(leg.cars().stream().map(car -> without(car, person)).toList());
    }

    /// So many cars further to the front or the rear, where there are so many.
    Optional<Change> moved(VehicleId vehicle, int steps) {
        var order = new ArrayList<>(cars(_ -> true));
        var from = order.stream().map(Car::vehicle).toList().indexOf(vehicle);
        var to = from + steps;
        if (from < 0 || to < 0 || to >= motorcade.cars().size()) {
            return Optional.empty();
        }
        Collections.swap(order, from, to);
        return Optional.of(changed(order));
    }

    private static Car without(Car car, PersonId person) {
        return car.withPassengers(
                car.passengers().stream().filter(other -> !other.equals(person)).toList());
    }

    /// What is settled, with a change for the vehicle; in the order in which the cars drive now.
    private List<Car> settled(VehicleId vehicle, UnaryOperator<Car> change) {
        return cars(id -> id.equals(vehicle) || isByHand(id)).stream()
                .map(car -> car.vehicle().equals(vehicle) ? change.apply(car) : car)
                .toList();
    }

    /// The cars of those vehicles in the order in which they drive; what is settled for vehicles
    /// that do not drive comes last.
    private List<Car> cars(Predicate<VehicleId> wanted) {
        var driving =
                motorcade.cars().stream()
                        .map(car -> car.vehicle().id())
                        .filter(wanted)
                        .map(this::settled)
                        .toList();
        var idle =
                leg.cars().stream()
                        .filter(car ->
                                motorcade.cars().stream()
                                        .noneMatch(other ->
                                                other.vehicle().id().equals(car.vehicle())));
        return Stream.concat(driving.stream(), idle).toList();
    }

    private Car settled(VehicleId vehicle) {
        return leg.cars().stream()
                .filter(car -> car.vehicle().equals(vehicle))
                .findFirst()
                .orElseGet(() -> Car.of(vehicle));
    }

    private static Change changed(List<Car> cars) {
        return Change.of(
                Deed.CHANGE_RESOURCES,
                item -> item instanceof Leg present ? present.withCars(cars) : item);
    }
}
