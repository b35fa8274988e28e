package org.retinue.tour;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// The levels of rank by their names, the highest first.
public enum Level {
    HEAD_OF_STATE(1),
    HEAD_OF_GOVERNMENT(2),
    DEPUTY_HEAD_OF_GOVERNMENT(3),
    MINISTER(4),
    VICE_MINISTER(5),
    DIRECTOR_GENERAL(6),
    DIVISION_HEAD(7),
    STAFF(8);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    public OptionalInt number() {
        return OptionalInt.of(number);
    }

    public static Optional<Level> of(OptionalInt number) {
        return Arrays.stream(values()).filter(level -> level.number().equals(number)).findFirst();
    }
}
