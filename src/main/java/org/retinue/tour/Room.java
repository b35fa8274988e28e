package org.retinue.tour;

import java.util.OptionalInt;

/// A room in a site; its capacity counts persons.
public record Room(RoomId id, Text name, OptionalInt capacity) {

    public Room {
        Invariants.require(!name.isEmpty(), "A room has a name");
        Invariants.require(capacity.orElse(1) > 0, "A room holds at least one person");
    }
}
