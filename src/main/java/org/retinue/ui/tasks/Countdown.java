package org.retinue.ui.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.Tour;
import org.retinue.words.TypedDates;

/// Dates as protocol counts them: T−14 is fourteen days before the first day of a tour, T+3 three
/// days after the last.
record Countdown(LocalDate first, LocalDate last) {

    private static final Pattern COUNTED =
            Pattern.compile("[td]?\\s*([-\\u2212\\u2013+])\\s*([0-9]{1,3})");

    static Countdown to(Tour tour) {
        return new Countdown(tour.firstDay(), tour.lastDay());
    }

    /// How far the date is from the tour: negative before it, positive after it, 0 on its days.
    long days(LocalDate date) {
        if (date.isBefore(first)) {
            return -ChronoUnit.DAYS.between(date, first);
        }
        return Math.max(0, ChronoUnit.DAYS.between(last, date));
    }

    /// `T−14`, `T`, `T+3`.
    String write(LocalDate date) {
        var days = days(date);
        if (days == 0) {
            return "T";
        }
        return days < 0 ? "T\u2212" + -days : "T+" + days;
    }

    /// The date that was typed: counted (`T-14`, `-14`, `T`, `+3`) or in any usual form, of the
    /// year that brings it nearest to the tour.
    Optional<LocalDate> read(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("t") || plain.equals("d")) {
            return Optional.of(first);
        }
        var counted = COUNTED.matcher(plain);
        if (!counted.matches()) {
            return TypedDates.date(plain, first);
        }
        var days = Integer.parseInt(counted.group(2));
        return Optional.of(
                counted.group(1).equals("+") ? last.plusDays(days) : first.minusDays(days));
    }
}
