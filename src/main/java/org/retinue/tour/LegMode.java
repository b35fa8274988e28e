package org.retinue.tour;

/// How a delegation moves from one site to another.
public enum LegMode {
    MOTORCADE,
    CAR,
    COACH,
    TRAIN,
    PLANE,
    BOAT,
    WALK;

    /// Whether the delegation goes in vehicles that wait for it, and leave when it does.
    public boolean isByRoad() {
        return switch (this) {
            case MOTORCADE, CAR, COACH -> true;
            case TRAIN, PLANE, BOAT, WALK -> false;
        };
    }
}
