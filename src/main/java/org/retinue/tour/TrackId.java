package org.retinue.tour;

/// The identity of a track of a tour.
public record TrackId(String value) implements Id {

    public TrackId {
        Id.check(value);
    }

    /// A new identity.
    public static TrackId random() {
        return new TrackId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
