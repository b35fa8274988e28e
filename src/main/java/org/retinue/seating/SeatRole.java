package org.retinue.seating;

/// As what somebody sits at a table.
public enum SeatRole {
    GUEST,
    HOST,
    INTERPRETER,
    NOTE_TAKER
}
