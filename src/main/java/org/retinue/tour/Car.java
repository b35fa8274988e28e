package org.retinue.tour;

import java.util.List;
import java.util.Optional;

/// What the officer settled for one vehicle of a motorcade. What is left open (no function, no
/// driver, no passengers) follows from precedence; who is not in the party any more does not count.
/// The passengers stand in the order of the seats, the first in the seat of honour.
public record Car(
        VehicleId vehicle,
        Optional<CarFunction> function,
        Optional<PersonId> driver,
        List<PersonId> passengers) {

    public Car {
        passengers = List.copyOf(passengers);
        Invariants.checkOnce(passengers.stream(), "A car has each passenger once: ");
    }

    /// A car of which nothing is settled.
    public static Car of(VehicleId vehicle) {
        return new Car(vehicle, Optional.empty(), Optional.empty(), List.of());
    }

    public Car withFunction(Optional<CarFunction> changed) {
        return new Car(vehicle, changed, driver, passengers);
    }

    public Car withDriver(Optional<PersonId> changed) {
        return new Car(vehicle, function, changed, passengers);
    }

    public Car withPassengers(List<PersonId> changed) {
        return new Car(vehicle, function, driver, changed);
    }
}
