package org.retinue.tour;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Where a site lies on the earth, in degrees; north and east are positive. It is kept to a
/// millionth of a degree, about the length of an arm.
public record Position(double latitude, double longitude) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,，]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    private static final double PARTS = 1_000_000;

    /// The mean radius of the earth in kilometres.
    private static final double EARTH = 6371;

    public Position {
        Invariants.require(
                Math.abs(latitude) <= 90, "A latitude is from -90 to 90 degrees: " + latitude);
        Invariants.require(
                Math.abs(longitude) <= 180,
                "A longitude is from -180 to 180 degrees: " + longitude);
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /// The position that is written as maps give it, latitude first: `22.5431, 114.0579`.
    public static Position read(String written) {
        var found = WRITTEN.matcher(written);
        Invariants.require(found.matches(), "A position is a latitude, a comma and a longitude");
        return new Position(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }

    /// In the writing of [#read].
    public String written() {
        return decimal(latitude) + ", " + decimal(longitude);
    }

    /// How far the other is along a great circle.
    public double kilometresTo(Position other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var chord =
                north * north
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * east
                                * east;
        return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PARTS) / PARTS;
    }

    private static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
