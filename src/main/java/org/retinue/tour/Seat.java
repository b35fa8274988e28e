package org.retinue.tour;

/// A seat that an officer gave to a person by hand. Tables and seats count from 1. At talks and in
/// armchairs table 1 is the guests' side and table 2 the hosts'. At talks seats count from the
/// middle: 1 is who leads, 2 is on the right of 1, 3 on the left, and so on outwards; in armchairs
/// they count along the side, from who leads. At round tables table 1 is the head table, and seats
/// count clockwise from the host's, as seen from above.
public record Seat(int table, int number, PersonId person) {

    public Seat {
        Invariants.require(table > 0 && number > 0, "Tables and seats count from 1");
    }
}
