package org.retinue.seating;

import org.retinue.tour.PersonId;

/// A passenger in a seat, and whether an officer put them there by hand.
public record Placed(PersonId person, CarSeat seat, boolean byHand) {}
