package org.retinue.tour;

/// What a car does in a motorcade, in the order in which such cars usually drive.
public enum CarFunction {
    PILOT,
    LEAD,
    PRINCIPAL,
    FOLLOW,
    SPOUSE,
    OFFICIAL_SUITE,
    AIDES,
    PRESS,
    STAFF,
    BAGGAGE,
    SPARE,
    AMBULANCE
}
