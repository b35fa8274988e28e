package org.retinue.tour;

import java.util.Optional;

/// From where to where a leg goes; either may not be known yet.
public record Route(Optional<SiteId> from, Optional<SiteId> to) {

    public static final Route UNKNOWN = new Route(Optional.empty(), Optional.empty());

    public static Route between(SiteId from, SiteId to) {
        return new Route(Optional.of(from), Optional.of(to));
    }
}
