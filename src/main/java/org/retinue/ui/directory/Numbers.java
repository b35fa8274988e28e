package org.retinue.ui.directory;

import java.util.Optional;
import java.util.OptionalInt;

/// Numbers of people as they are typed: a whole number above zero, or nothing where it is unknown.
final class Numbers {

    private Numbers() {}

    static Optional<OptionalInt> read(String typed) {
        var plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return plain.matches("[1-9][0-9]{0,5}")
                ? Optional.of(OptionalInt.of(Integer.parseInt(plain)))
                : Optional.empty();
    }

    static String write(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
