package org.retinue.tour;

/// What sort of hotel room it is, from the best.
public enum RoomClass {
    GRAND_SUITE,
    SUITE,
    SINGLE,
    DOUBLE,
    /// Where the delegation or the office works or stores, and nobody sleeps.
    WORKING
}
