package org.retinue.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Task;
import org.retinue.tour.Text;

/// The rule about weekdays that are written beside their dates, wherever that is: whoever wrote
/// them meant one of the two.
final class WrittenWeekdays {

    private static final String WEEKDAY =
            "(?<weekday>"
                    + Stream.of(DayOfWeek.values())
                            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                            .collect(Collectors.joining("|"))
                    + ")";
    private static final String MONTH =
            "(?<month>"
                    + Stream.of(Month.values())
                            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                            .collect(Collectors.joining("|"))
                    + ")";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b";

    private static final List<Pattern> ENGLISH =
            List.of(
                    Pattern.compile(
                            WEEKDAY
                                    + ",? (?:the )?"
                                    + DAY
                                    + " (?:of )?"
                                    + MONTH
                                    + "(?:,? "
                                    + YEAR
                                    + ")?"),
                    Pattern.compile(WEEKDAY + ",? " + MONTH + " " + DAY + "(?:,? " + YEAR + ")?"));

    private static final Pattern CHINESE =
            Pattern.compile(
                    "(?:"
                            + YEAR
                            + "年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号][（(，, ]?"
                            + "(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])");

    /// In the order of the week; Sunday has two.
    private static final String CHINESE_DAYS = "一二三四五六日天";

    private WrittenWeekdays() {}

    /// C-9: a title, brief, note, cue or task names a date with a weekday that it is not. A date
    /// without a year is one of the year of the tour.
    static Stream<Finding> ofDates(Programme programme) {
        var tour = programme.tour();
        var year = Year.from(tour.firstDay());
        var ofTour =
                Stream.of(
                                Stream.of(tour.heading().title()),
                                tour.notes().stream().map(Note::text),
                                tour.tasks().stream().map(Task::what))
                        .flatMap(texts -> texts)
                        .flatMap(text -> wrong(text, year))
                        .map(wrong -> Finding.about(Rule.DATES, Severity.WARNING, wrong));
        var ofItems =
                programme.items().stream()
                        .flatMap(item ->
                                texts(item)
                                        .flatMap(text -> wrong(text, year))
                                        .map(wrong ->
                                                Finding.about(
                                                        item,
                                                        Rule.DATES,
                                                        Severity.WARNING,
                                                        wrong)));
        return Stream.concat(ofTour, ofItems).distinct();
    }

    private static Stream<Text> texts(Item item) {
        var written = Stream.concat(Stream.of(item.title()), item.notes().stream().map(Note::text));
        return item instanceof Engagement engagement
                ? Stream.of(
                                written,
                                Stream.of(engagement.briefing().text()),
                                engagement.briefing().runOfShow().stream().map(cue -> cue.what()))
                        .flatMap(texts -> texts)
                : written;
    }

    /// The few words that are wrong, in their language.
    private static Stream<Evidence> wrong(Text text, Year year) {
        return text.forms().entrySet().stream()
                .flatMap(form ->
                        found(form.getValue())
                                .flatMap(found -> wrong(form.getKey(), found, year).stream()));
    }

    private static Stream<MatchResult> found(String form) {
        if (form.indexOf('月') >= 0) {
            return CHINESE.matcher(form).results();
        }
        return form.contains("day")
                ? ENGLISH.stream().flatMap(pattern -> pattern.matcher(form).results())
                : Stream.empty();
    }

    private static Optional<Evidence> wrong(Language language, MatchResult found, Year year) {
        var written = weekday(found.group("weekday"));
        return date(found, year)
                .filter(date -> date.getDayOfWeek() != written)
                .map(date ->
                        new Readiness.WrongWeekday(
                                Text.in(language, found.group()), written, date));
    }

    private static DayOfWeek weekday(String written) {
        var chinese = CHINESE_DAYS.indexOf(written);
        return chinese >= 0
                ? DayOfWeek.of(Math.min(chinese + 1, 7))
                : DayOfWeek.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> date(MatchResult found, Year year) {
        var month = found.group("month");
        var number =
                Character.isDigit(month.charAt(0))
                        ? Integer.parseInt(month)
                        : Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue();
        var in = Optional.ofNullable(found.group("year")).map(Year::parse).orElse(year);
        try {
            return Optional.of(
                    LocalDate.of(in.getValue(), number, Integer.parseInt(found.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
