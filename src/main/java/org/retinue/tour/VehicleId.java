package org.retinue.tour;

/// The identity of a vehicle.
public record VehicleId(String value) implements Id {

    public VehicleId {
        Id.check(value);
    }

    /// A new identity.
    public static VehicleId random() {
        return new VehicleId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
