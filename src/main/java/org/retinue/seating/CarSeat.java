package org.retinue.seating;

/// A seat of a vehicle: its number in the order of honour, from 1; where it is; in which row,
/// counted from the front, where the driver sits in row 1 of a car and before the rows of a coach.
public record CarSeat(int number, CarPlace place, int row, Spot spot) {}
