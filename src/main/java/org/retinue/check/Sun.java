package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.retinue.tour.Position;

/// Where the sun stands on a date over a position, to about a minute: the low-precision formulas of
/// the Astronomical Almanac, taken once for the date.
record Sun(Instant noon, double declination, double latitude) {

    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final double HOURS_OF_DEGREE = 1.0 / 15;

    static Sun over(Position position, LocalDate date) {
        var days = ChronoUnit.DAYS.between(EPOCH, date) - position.longitude() / 360;
        var anomaly = Math.toRadians(357.529 + 0.98560028 * days);
        var mean = 280.459 + 0.98564736 * days;
        var longitude =
                Math.toRadians(mean + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
        var tilt = Math.toRadians(23.439 - 0.00000036 * days);
        var ascension =
                Math.toDegrees(
                        Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude)));
        var equation = Math.IEEEremainder(mean - ascension, 360) * HOURS_OF_DEGREE;
        var noon = 12 - position.longitude() * HOURS_OF_DEGREE - equation;
        return new Sun(
                date.atStartOfDay().toInstant(ZoneOffset.UTC).plus(hours(noon)),
                Math.asin(Math.sin(tilt) * Math.sin(longitude)),
                Math.toRadians(position.latitude()));
    }

    /// When it sinks to so many degrees above the horizon; nothing on a day on which it does not.
    Optional<Instant> sinksTo(double degrees) {
        var cosine =
                (Math.sin(Math.toRadians(degrees)) - Math.sin(latitude) * Math.sin(declination))
                        / (Math.cos(latitude) * Math.cos(declination));
        return Math.abs(cosine) > 1
                ? Optional.empty()
                : Optional.of(
                        noon.plus(hours(Math.toDegrees(Math.acos(cosine)) * HOURS_OF_DEGREE)));
    }

    /// Its height in degrees when a shadow is so many times longer than at noon as its object is
    /// high.
    double heightOfShadow(double longer) {
        var atNoon = Math.tan(Math.abs(latitude - declination));
        return Math.toDegrees(Math.atan(1 / (longer + atNoon)));
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3600));
    }
}
