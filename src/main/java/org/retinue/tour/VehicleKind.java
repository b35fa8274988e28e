package org.retinue.tour;

/// How a vehicle is built, which says in what order its seats are taken.
public enum VehicleKind {
    CAR,
    PEOPLE_CARRIER,
    JEEP,
    COACH,
    BAGGAGE_VAN
}
