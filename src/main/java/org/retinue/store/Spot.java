package org.retinue.store;

import java.util.List;

/// The place of an item in the search index: the day, and a number among the items of that day.
/// Thirty-two days make a block, and a spot is one bit in it.
record Spot(long day, int number) {

    static final int DAYS = 32;

    static Spot of(long block, int bit) {
        return new Spot(block * DAYS + bit % DAYS, bit / DAYS);
    }

    long block() {
        return Math.floorDiv(day, DAYS);
    }

    /// By number first, so that the bits of a block lie close together however full its days are.
    int bit() {
        return number * DAYS + Math.floorMod(day, DAYS);
    }

    /// As a row of the index is named.
    List<Object> key() {
        return List.of(day, number);
    }

    long daysFrom(long other) {
        return Math.abs(day - other);
    }
}
