package org.retinue.tour;

import java.util.OptionalInt;

/// A car, coach or van that tours use. Seats count passengers without the driver, baggage the
/// pieces that it takes. Shared by all tours of a workspace.
public record Vehicle(
        VehicleId id, VehicleKind kind, Text name, String plate, int seats, OptionalInt baggage) {

    public Vehicle {
        Invariants.require(!name.isEmpty(), "A vehicle has a name");
        Invariants.require(seats > 0, "A vehicle has at least one seat");
        Invariants.require(baggage.orElse(0) >= 0, "A vehicle takes 0 pieces of baggage or more");
    }

    /// A vehicle of which only the name is known, with as many seats as most cars have.
    public static Vehicle named(VehicleId id, Text name) {
        return new Vehicle(id, VehicleKind.CAR, name, "", 4, OptionalInt.empty());
    }

    public Vehicle withKind(VehicleKind changed) {
        return new Vehicle(id, changed, name, plate, seats, baggage);
    }

    public Vehicle withName(Text changed) {
        return new Vehicle(id, kind, changed, plate, seats, baggage);
    }

    public Vehicle withPlate(String changed) {
        return new Vehicle(id, kind, name, changed, seats, baggage);
    }

    public Vehicle withSeats(int changed) {
        return new Vehicle(id, kind, name, plate, changed, baggage);
    }

    public Vehicle withBaggage(OptionalInt changed) {
        return new Vehicle(id, kind, name, plate, seats, changed);
    }
}
