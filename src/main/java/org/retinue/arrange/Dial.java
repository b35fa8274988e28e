package org.retinue.arrange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.retinue.tour.Tour;

/// Clock times as whole minutes from the first midnight of a tour, and back.
record Dial(LocalDate first, ZoneId zone) {

    private static final int DAY = 24 * 60;

    static Dial of(Tour tour) {
        return new Dial(tour.firstDay(), tour.zone());
    }

    int minute(LocalDateTime time, ZoneId local) {
        return minute(time.atZone(local).toInstant());
    }

    /// In the tour's own zone.
    int minute(LocalDate date, LocalTime time) {
        return minute(date.atTime(time), zone);
    }

    LocalDateTime time(int minute, ZoneId local) {
        return instant(minute).atZone(local).toLocalDateTime();
    }

    int minute(Instant instant) {
        return (int) Duration.between(first.atStartOfDay(zone).toInstant(), instant).toMinutes();
    }

    Instant instant(int minute) {
        return first.atStartOfDay(zone).plusMinutes(minute).toInstant();
    }

    /// The first minute of the grid that is not before this one.
    static int rounded(int minute, int grid) {
        return Math.ceilDiv(minute, grid) * grid;
    }

    static int nextMidnight(int minute) {
        return (Math.floorDiv(minute, DAY) + 1) * DAY;
    }
}
