package org.retinue.ui.rooms;

/// Why something that was typed into the room list cannot be kept.
enum Objection {
    NO_HOTEL,
    NO_CLASS,
    NO_DATE,
    NO_NIGHT,
    NO_PERSON,
    WHO_FIRST
}
