package org.retinue.tour;

/// The identity of a stay in a hotel room.
public record StayId(String value) implements Id {

    public StayId {
        Id.check(value);
    }

    /// A new identity.
    public static StayId random() {
        return new StayId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
