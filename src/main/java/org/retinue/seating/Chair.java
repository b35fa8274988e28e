package org.retinue.seating;

import org.retinue.tour.PersonId;

/// A seat that somebody takes: its number at the table, who sits there and as what, whether an
/// officer said so, and where it stands.
public record Chair(int number, PersonId person, SeatRole role, boolean byHand, Spot spot) {}
