package org.retinue.tour;

/// The identity of a tour.
public record TourId(String value) implements Id {

    public TourId {
        Id.check(value);
    }

    /// A new identity.
    public static TourId random() {
        return new TourId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
