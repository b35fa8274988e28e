package org.retinue.ui.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.retinue.tour.Text;
import org.retinue.ui.look.Texts;
import org.retinue.words.TypedDates;
import org.retinue.words.Words;

/// Public holidays as people write them: the days of one name that follow each other as one line.
final class Holidays {

    /// Longer than any holiday: a guard against a mistyped date.
    static final int MOST_DAYS = 60;

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[–—~～至到]| to | - )\\s*");
    private static final Pattern SHORT =
            Pattern.compile("([0-9]{1,2})\\s*-\\s*([0-9]{1,2}\\s+\\p{L}.*)");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\s*[日号]?");
    private static final Pattern YEAR = Pattern.compile(".*[0-9]{4}.*");

    private Holidays() {}

    /// From the first day to the last.
    record Span(LocalDate first, LocalDate last) {

        List<LocalDate> days() {
            return first.datesUntil(last.plusDays(1)).toList();
        }
    }

    record Holiday(Span span, Text name) {}

    static List<Holiday> of(SortedMap<LocalDate, Text> days) {
        var holidays = new ArrayList<Holiday>();
        days.forEach((day, name) -> {
            if (!holidays.isEmpty() && isNext(holidays.getLast(), day, name)) {
                var first = holidays.removeLast().span().first();
                holidays.add(new Holiday(new Span(first, day), name));
            } else {
                holidays.add(new Holiday(new Span(day, day), name));
            }
        });
        return holidays;
    }

    static SortedMap<LocalDate, Text> days(List<Holiday> holidays) {
        var days = new TreeMap<LocalDate, Text>();
        holidays.forEach(
                holiday -> holiday.span().days().forEach(day -> days.put(day, holiday.name())));
        return days;
    }

    static String write(Words words, Span span) {
        return Texts.dates(words, span.first(), span.last());
    }

    /// One date, or two: `1–7 Oct 2026`, `28 Sept – 3 Oct`, `2026年10月1日至7日`. What one of them
    /// leaves out is as in the other.
    static Optional<Span> read(String typed, LocalDate today) {
        var plain = typed.strip();
        var single = TypedDates.date(plain, today).map(day -> new Span(day, day));
        if (single.isPresent()) {
            return single;
        }
        var compact = SHORT.matcher(plain);
        var parts =
                compact.matches()
                        ? new String[] {compact.group(1), compact.group(2)}
                        : BETWEEN.split(plain, -1);
        return parts.length == 2 ? read(parts[0], parts[1], today) : Optional.empty();
    }

    private static Optional<Span> read(String from, String to, LocalDate today) {
        if (YEAR.matcher(to).matches() || DAY.matcher(from).matches()) {
            return TypedDates.date(to, today)
                    .flatMap(last -> near(from, last).map(first -> new Span(first, last)))
                    .filter(Holidays::isForward);
        }
        return TypedDates.date(from, today)
                .flatMap(first -> near(to, first).map(last -> new Span(first, last)))
                .filter(Holidays::isForward);
    }

    /// A day of the same month, or a date of the year that brings it nearest.
    private static Optional<LocalDate> near(String typed, LocalDate other) {
        var day = DAY.matcher(typed.strip());
        if (!day.matches()) {
            return TypedDates.date(typed, other);
        }
        var number = Integer.parseInt(day.group(1));
        return number >= 1 && number <= other.lengthOfMonth()
                ? Optional.of(other.withDayOfMonth(number))
                : Optional.empty();
    }

    private static boolean isForward(Span span) {
        return !span.last().isBefore(span.first());
    }

    private static boolean isNext(Holiday before, LocalDate day, Text name) {
        return before.name().equals(name) && before.span().last().plusDays(1).equals(day);
    }
}
