package org.retinue.words;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Dates in the forms in which people type them in English and Chinese. A year may be left out: of
/// the last, this and the next one it is then that which brings the date nearest to today, the
/// coming one where two are as near. Days stand before months.
public final class TypedDates {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String MONTH = "(?<month>[0-9]{1,2})";
    private static final String NAMED = "(?<month>[a-z]{3,9})\\.?";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(YEAR + "[-/.]" + MONTH + "[-/.]" + DAY),
                    Pattern.compile("(" + YEAR + "年)?" + MONTH + "月" + DAY + "[日号]?"),
                    Pattern.compile(DAY + "[-/.]" + MONTH + "([-/.]" + YEAR + ")?"),
                    Pattern.compile(DAY + "(st|nd|rd|th)?[ -]?" + NAMED + ",?([ -]" + YEAR + ")?"),
                    Pattern.compile(NAMED + " ?" + DAY + "(st|nd|rd|th)?,?( " + YEAR + ")?"));

    private TypedDates() {}

    /// A date: `2026-03-11`, `11/3/2026`, `11 Mar 2026`, `March 11`, `2026年3月11日`, `3月11日`.
    public static Optional<LocalDate> date(String typed, LocalDate today) {
        var plain = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(match -> date(match, today));
    }

    private static Optional<LocalDate> date(Matcher match, LocalDate today) {
        var month = month(match.group("month"));
        var day = Integer.parseInt(match.group("day"));
        var year = match.group("year");
        return year == null ? nearest(month, day, today) : date(Integer.parseInt(year), month, day);
    }

    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0))
                ? Integer.parseInt(typed)
                : MONTHS.indexOf(typed.substring(0, 3)) + 1;
    }

    /// Not every year has a 29 February, so that there may be no such date near today.
    private static Optional<LocalDate> nearest(int month, int day, LocalDate today) {
        return IntStream.of(1, 0, -1)
                .mapToObj(years -> date(today.getYear() + years, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(DAYS.between(today, date))));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
