package org.retinue.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Dates, times and offsets as calendars write them.
final class Stamps {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Stamps() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String local(LocalDateTime time) {
        return TIME.format(time);
    }

    static String utc(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /// A time as [#local] writes it.
    static Optional<LocalDateTime> read(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written, TIME));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A date as [#date] writes it.
    static Optional<LocalDate> readDate(String written) {
        try {
            return Optional.of(LocalDate.parse(written, DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The offset as a zone has it: `+0545`; with seconds where it has some.
    static String offset(ZoneOffset offset) {
        var seconds = Math.abs(offset.getTotalSeconds());
        var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        var minutes =
                String.format(
                        Locale.ROOT, "%s%02d%02d", sign, seconds / HOUR, seconds % HOUR / MINUTE);
        return seconds % MINUTE == 0
                ? minutes
                : minutes + String.format(Locale.ROOT, "%02d", seconds % MINUTE);
    }
}
