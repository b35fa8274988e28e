package org.retinue.tour;

/// A car, coach or van that tours use. Seats count passengers without the driver. Shared by all
/// tours of a workspace.
public record Vehicle(VehicleId id, Text name, String plate, int seats) {

    public Vehicle {
        Invariants.require(!name.isEmpty(), "A vehicle has a name");
        Invariants.require(seats > 0, "A vehicle has at least one seat");
    }

    /// A vehicle of which only the name is known, with as many seats as most cars have.
    public static Vehicle named(VehicleId id, Text name) {
        return new Vehicle(id, name, "", 4);
    }
}
