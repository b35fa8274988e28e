package org.retinue.check;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// The rules about dates, and parts of the day, that are written in titles and headings.
final class WrittenDates {

    private static final String MONTH =
            "(?<month>"
                    + Stream.of(Month.values())
                            .map(WrittenDates::named)
                            .collect(Collectors.joining("|"))
                    + ")";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final List<Pattern> DATES =
            List.of(
                    Pattern.compile("\\b" + DAY + " (?:of )?" + MONTH + "\\b(?:,? " + YEAR + ")?"),
                    Pattern.compile("\\b" + MONTH + " " + DAY + "\\b(?:,? " + YEAR + ")?"),
                    Pattern.compile("\\b" + YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)\\b"),
                    Pattern.compile("(?:" + YEAR + "年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]"));

    /// One of these is in every date.
    private static final List<String> SIGNS =
            Stream.concat(
                            Stream.of(Month.values())
                                    .flatMap(month -> Stream.of(month.name(), english(month))),
                            Stream.of("-", "月"))
                    .distinct()
                    .toList();

    private WrittenDates() {}

    /// C-9: the heading of a day names another date; the title of the tour or of an item names a
    /// day of the tour in another year.
    static Stream<Finding> dates(Programme programme) {
        var tour = programme.tour();
        return Stream.of(inHeadings(tour), inTitle(tour), inTitles(programme))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> inHeadings(Tour tour) {
        return tour.days().stream()
                .flatMap(day ->
                        wrong(day)
                                .map(wrong ->
                                        new Finding(
                                                Rule.DATES,
                                                Severity.WARNING,
                                                Optional.of(day.date()),
                                                List.of(),
                                                wrong))
                                .stream());
    }

    private static Stream<Finding> inTitle(Tour tour) {
        return wrong(tour, tour.heading().title())
                .map(wrong -> Finding.about(Rule.DATES, Severity.WARNING, wrong))
                .stream();
    }

    private static Stream<Finding> inTitles(Programme programme) {
        return programme.items().stream()
                .filter(item -> item.title().any(WrittenDates::mayHoldDate))
                .mapMulti((item, found) ->
                        wrong(programme.tour(), item.title())
                                .map(wrong ->
                                        Finding.about(item, Rule.DATES, Severity.WARNING, wrong))
                                .ifPresent(found));
    }

    /// C-9: the title of an item names a part of the day in which it does not take place.
    static Stream<Finding> partsOfTheDay(Programme programme) {
        return programme.slots().stream()
                .mapMulti((slot, found) ->
                        named(slot.item().title())
                                .filter(part -> !takesPlace(programme.numbers(), slot, part))
                                .map(part ->
                                        Finding.about(
                                                slot.item(),
                                                Rule.DATES,
                                                Severity.WARNING,
                                                new Readiness.WrongPartOfDay(
                                                        slot.item().title(),
                                                        part,
                                                        slot.timed().start().toLocalTime())))
                                .ifPresent(found));
    }

    private static Optional<Evidence> wrong(Day day) {
        var written =
                written(day.heading())
                        .map(date ->
                                date.year().orElse(Year.from(day.date())).atMonthDay(date.day()))
                        .distinct()
                        .toList();
        return written.size() == 1 && !written.getFirst().equals(day.date())
                ? Optional.of(
                        new Readiness.WrongDate(day.heading(), written.getFirst(), day.date()))
                : Optional.empty();
    }

    private static Optional<Evidence> wrong(Tour tour, Text text) {
        return written(text)
                .flatMap(date ->
                        tour.days().stream()
                                .map(Day::date)
                                .filter(meant -> MonthDay.from(meant).equals(date.day()))
                                .flatMap(meant ->
                                        date
                                                .year()
                                                .filter(year -> !year.equals(Year.from(meant)))
                                                .map(year -> year.atMonthDay(date.day()))
                                                .map(written ->
                                                        new Readiness.WrongDate(
                                                                text, written, meant))
                                                .stream()))
                .<Evidence>map(wrong -> wrong)
                .findFirst();
    }

    private static Stream<Written> written(Text text) {
        return text.forms().values().stream()
                .filter(WrittenDates::mayHoldDate)
                .flatMap(form -> DATES.stream().flatMap(pattern -> pattern.matcher(form).results()))
                .flatMap(found -> Written.of(found).stream());
    }

    /// Most texts do not, which is seen without the patterns.
    private static boolean mayHoldDate(String form) {
        if (form.chars().anyMatch(Character::isDigit)) {
            for (var sign : SIGNS) {
                if (form.contains(sign)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// As it begins a name: whoever writes it small may mean what may be.
    private static String named(Month month) {
        return month.name() + "|" + english(month);
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// The one part of the day that the text names.
    private static Optional<PartOfDay> named(Text text) {
        var named = PartOfDay.in(text);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static boolean takesPlace(Numbers numbers, Programme.Slot slot, PartOfDay part) {
        var start = slot.timed().start();
        return numbers.times(part.key()).stream()
                .anyMatch(span ->
                        start.isBefore(span.end(slot.date()))
                                && (slot.timed().end().isAfter(span.begin(slot.date()))
                                        || !start.isBefore(span.begin(slot.date()))));
    }

    /// A date in a text, often without its year.
    private record Written(MonthDay day, Optional<Year> year) {

        /// Nothing where there is no such date.
        static Optional<Written> of(MatchResult found) {
            var day = Integer.parseInt(found.group("day"));
            var month = month(found.group("month"));
            var year = Optional.ofNullable(found.group("year")).map(Year::parse);
            try {
                return Optional.of(new Written(MonthDay.of(month, day), year));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static int month(String written) {
            return Character.isDigit(written.charAt(0))
                    ? Integer.parseInt(written)
                    : Month.valueOf(written.toUpperCase(Locale.ROOT)).getValue();
        }
    }
}
