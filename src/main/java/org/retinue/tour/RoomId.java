package org.retinue.tour;

/// The identity of a room of a site.
public record RoomId(String value) implements Id {

    public RoomId {
        Id.check(value);
    }

    /// A new identity.
    public static RoomId random() {
        return new RoomId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
