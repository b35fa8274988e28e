package org.retinue.ui.directory;

import java.util.Optional;
import java.util.OptionalInt;

/// Numbers as they are typed: a whole number, or nothing where it is unknown.
final class Numbers {

    private Numbers() {}

    /// A number of people or things, at least one.
    static Optional<OptionalInt> read(String typed) {
        var plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return plain.matches("[1-9][0-9]{0,5}")
                ? Optional.of(OptionalInt.of(Integer.parseInt(plain)))
                : Optional.empty();
    }

    /// A whole number from zero to the most, or nothing where it is unknown.
    static Optional<OptionalInt> read(String typed, int most) {
        var plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return plain.matches("[0-9]{1,6}") && Integer.parseInt(plain) <= most
                ? Optional.of(OptionalInt.of(Integer.parseInt(plain)))
                : Optional.empty();
    }

    static String write(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
