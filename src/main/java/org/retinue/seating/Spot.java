package org.retinue.seating;

/// Where something stands in a drawing that is one wide and one high, from its upper left corner. A
/// car drives upwards; of a room the door is below.
public record Spot(double x, double y) {}
