package org.retinue.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Text;

/// The rule about days that are written in titles and headings.
final class WrittenDays {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)[\\p{P}\\s]*("
                            + Stream.of(DayOfWeek.values())
                                    .map(DayOfWeek::name)
                                    .collect(Collectors.joining("|"))
                            + ")\\b");

    private static final Pattern CHINESE = Pattern.compile("[\\p{P}\\s]*(?:星期|礼拜|周)([一二三四五六日天])");

    /// In the order of the week; Sunday has two.
    private static final String CHINESE_DAYS = "一二三四五六日天";

    private WrittenDays() {}

    /// C-9: the title of an item, or the heading of a day, begins with a weekday that its date is
    /// not.
    static Stream<Finding> weekdays(Programme programme) {
        var inTitles =
                programme.items().stream()
                        .<Finding>mapMulti((item, found) ->
                                item.day()
                                        .flatMap(day -> wrong(item.title(), day))
                                        .map(wrong ->
                                                Finding.about(
                                                        item, Rule.DATES, Severity.WARNING, wrong))
                                        .ifPresent(found));
        var inHeadings =
                programme.tour().days().stream()
                        .flatMap(day ->
                                wrong(day.heading(), day.date())
                                        .map(wrong -> ofDay(day.date(), wrong))
                                        .stream());
        return Stream.concat(inHeadings, inTitles);
    }

    private static Finding ofDay(LocalDate date, Evidence wrong) {
        return new Finding(Rule.DATES, Severity.WARNING, Optional.of(date), List.of(), wrong);
    }

    /// A weekday with which a text begins is that of its date; further on it may be another's.
    private static Optional<Evidence> wrong(Text text, LocalDate date) {
        var named =
                text.forms().values().stream()
                        .map(WrittenDays::named)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return named.size() == 1 && named.getFirst() != date.getDayOfWeek()
                ? Optional.of(new Readiness.WrongWeekday(text, named.getFirst(), date))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> named(String form) {
        var english = ENGLISH.matcher(form);
        if (english.lookingAt()) {
            return Optional.of(DayOfWeek.valueOf(english.group(1).toUpperCase(Locale.ROOT)));
        }
        var chinese = CHINESE.matcher(form);
        return chinese.lookingAt()
                ? Optional.of(DayOfWeek.of(Math.min(CHINESE_DAYS.indexOf(chinese.group(1)) + 1, 7)))
                : Optional.empty();
    }
}
