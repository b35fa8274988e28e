package org.retinue.ui.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.retinue.tour.Tour;

/// Dates in the forms in which people type them: `2026-09-11`, `11 Sep`, `9月11日`, or `11` alone
/// where a day of the tour has that number. A date without a year is the one nearest to the tour.
final class TypedDates {

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(
                            "(?<year>[0-9]{4})[-/.年 ]+(?<month>[0-9]{1,2})[-/.月 ]+(?<day>[0-9]{1,2})日?"),
                    Pattern.compile("(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号]?"),
                    Pattern.compile(
                            "(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})[./]?(?<year>[0-9]{4})?"),
                    Pattern.compile(
                            "(?<day>[0-9]{1,2})\\.? (?<name>[a-z]{3,9})\\.?(,? (?<year>[0-9]{4}))?"),
                    Pattern.compile(
                            "(?<name>[a-z]{3,9})\\.? (?<day>[0-9]{1,2})(,? (?<year>[0-9]{4}))?"));

    private TypedDates() {}

    static Optional<LocalDate> date(Tour tour, String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("[0-9]{1,2}[日号]?")) {
            var number = Integer.parseInt(plain.replaceAll("[日号]", ""));
            return tour.programmeDates().stream()
                    .filter(date -> date.getDayOfMonth() == number)
                    .findFirst();
        }
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(found -> found.matches())
                .findFirst()
                .flatMap(found -> date(tour, found.toMatchResult()));
    }

    private static Optional<LocalDate> date(Tour tour, MatchResult found) {
        var names = found.namedGroups();
        var month =
                names.containsKey("month")
                        ? Optional.of(Integer.parseInt(found.group("month")))
                        : month(found.group("name"));
        var year =
                names.containsKey("year") && found.group("year") != null
                        ? Integer.parseInt(found.group("year"))
                        : tour.firstDay().getYear();
        try {
            return month.map(
                    number -> LocalDate.of(year, number, Integer.parseInt(found.group("day"))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3)))
                .findFirst()
                .map(Month::getValue);
    }
}
