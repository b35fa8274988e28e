package org.retinue.tour;

/// The identity of a gift.
public record GiftId(String value) implements Id {

    public GiftId {
        Id.check(value);
    }

    /// A new identity.
    public static GiftId random() {
        return new GiftId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
