package org.retinue.check;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// What a line of a rule pack says.
public sealed interface Setting {

    record Switched(boolean on) implements Setting {}

    record Whole(int number) implements Setting {}

    record Factor(double number) implements Setting {}

    record Times(List<Numbers.Span> spans) implements Setting {

        public Times {
            spans = List.copyOf(spans);
        }
    }

    /// A time of day such as `07:30`.
    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
