package org.retinue.tour;

/// The identity of an item.
public record ItemId(String value) implements Id {

    public ItemId {
        Id.check(value);
    }

    /// A new identity.
    public static ItemId random() {
        return new ItemId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
