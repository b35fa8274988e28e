package org.retinue.ui.directory;

import java.util.Optional;
import java.util.OptionalInt;

/// The levels of rank by their names, the highest first.
enum Level {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD_OF_GOVERNMENT,
    MINISTER,
    VICE_MINISTER,
    DIRECTOR_GENERAL,
    DIVISION_HEAD,
    STAFF;

    OptionalInt number() {
        return OptionalInt.of(ordinal() + 1);
    }

    static Optional<Level> of(OptionalInt number) {
        return number.stream().mapToObj(known -> values()[known - 1]).findFirst();
    }
}
