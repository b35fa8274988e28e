package org.retinue.exchange.calendar;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What somebody says of a calendar that it does not say itself: in which character set it is
/// written, where it is not in UTF-8, and what it means by zones that nobody knows.
public record CalendarWishes(Optional<CharacterSet> encoding, Map<String, ZoneId> zones) {

    public static final CalendarWishes NONE = new CalendarWishes(Optional.empty(), Map.of());

    public CalendarWishes {
        zones = Map.copyOf(zones);
    }
}
