package org.retinue.exchange.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates, times and lengths as calendars write them, and as some write them wrongly but
/// plainly.
final class TimeReading {

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(Z)?)?");

    private static final Pattern LENGTH =
            Pattern.compile(
                    "([+-])?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
                            + "(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    private static final int LEAP_SECOND = 60;

    private final Zones zones;

    TimeReading(Zones zones) {
        this.zones = zones;
    }

    /// The time on the line, in the zone that the line names.
    Optional<Time> of(ContentLine line, String value) {
        var plain = plain(value);
        if (line.isDate()) {
            return plain.map(time -> new Time.On(time.local().toLocalDate()));
        }
        return plain.map(time ->
                time instanceof Time.Floating(var local)
                        ? line.parameter("TZID")
                                .filter(id -> !id.isBlank())
                                .<Time>map(id -> zoned(local, id, line.number()))
                                .orElse(time)
                        : time);
    }

    private Time zoned(LocalDateTime local, String id, int line) {
        return zones.of(id, line)
                .<Time>map(zone -> {
                    zones.compare(id, zone, local, line);
                    return new Time.Zoned(local, zone);
                })
                .orElseGet(() -> new Time.Floating(local));
    }

    /// A day, a time in UTC, or one wherever one is.
    Optional<Time> plain(String written) {
        var found = TIME.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var date =
                    LocalDate.of(
                            number(found.group(1)), number(found.group(2)), number(found.group(3)));
            if (found.group(4) == null) {
                return Optional.of(new Time.On(date));
            }
            var second = found.group(6) == null ? 0 : number(found.group(6));
            var time =
                    date.atTime(
                            number(found.group(4)),
                            number(found.group(5)),
                            second == LEAP_SECOND ? LEAP_SECOND - 1 : second);
            return Optional.of(
                    found.group(7) == null
                            ? new Time.Floating(time)
                            : new Time.Zoned(time, Zone.Known.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Duration> length(String written) {
        var found = LENGTH.matcher(written.strip());
        if (!found.matches() || written.strip().endsWith("P") || written.strip().endsWith("T")) {
            return Optional.empty();
        }
        var length =
                Duration.ofDays(7L * number(found.group(2)))
                        .plusDays(number(found.group(3)))
                        .plusHours(number(found.group(4)))
                        .plusMinutes(number(found.group(5)))
                        .plusSeconds(number(found.group(6)));
        return Optional.of("-".equals(found.group(1)) ? length.negated() : length);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
