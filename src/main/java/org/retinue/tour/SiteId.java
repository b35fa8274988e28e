package org.retinue.tour;

/// The identity of a site.
public record SiteId(String value) implements Id {

    public SiteId {
        Id.check(value);
    }

    /// A new identity.
    public static SiteId random() {
        return new SiteId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
