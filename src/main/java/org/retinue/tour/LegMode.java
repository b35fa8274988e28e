package org.retinue.tour;

/// How a delegation moves from one site to another.
public enum LegMode {
    MOTORCADE,
    CAR,
    COACH,
    TRAIN,
    PLANE,
    BOAT,
    WALK
}
