package org.retinue.brief;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Local times with the offset that their zone has then. The local time is what was meant; the
/// offset follows from it, so that it comes back exactly even where a clock change skips or repeats
/// it.
final class LocalTimes {

    private LocalTimes() {}

    static String write(LocalDateTime time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(offset(time, zone)));
    }

    /// A skipped time has the offset from before the change, a repeated one that of its first pass:
    /// both then denote the instant that the program reckons with.
    static ZoneOffset offset(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getOffset(time);
    }

    static LocalDateTime read(String written) {
        return OffsetDateTime.parse(written).toLocalDateTime();
    }

    static ZoneOffset offsetOf(String written) {
        return OffsetDateTime.parse(written).getOffset();
    }
}
