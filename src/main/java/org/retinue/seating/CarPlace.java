package org.retinue.seating;

/// Where in a vehicle a seat is, as one says it. The driver sits on the left.
public enum CarPlace {
    FRONT,
    MIDDLE_RIGHT,
    MIDDLE_LEFT,
    REAR_RIGHT,
    REAR_LEFT,
    REAR_MIDDLE,
    RIGHT_WINDOW,
    RIGHT_AISLE,
    LEFT_WINDOW,
    LEFT_AISLE
}
