package org.retinue.tour;

import java.util.Optional;

/// Where an engagement takes place; either may not be known yet, but a room is a room of the site.
public record Place(Optional<SiteId> site, Optional<RoomId> room) {

    public static final Place UNKNOWN = new Place(Optional.empty(), Optional.empty());

    public Place {
        Invariants.require(
                room.isEmpty() || site.isPresent(), "A room is named together with its site");
    }

    public static Place at(SiteId site) {
        return new Place(Optional.of(site), Optional.empty());
    }
}
