package org.retinue.tour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// When a site receives visitors, in the site's own time: by weekday, and on dates that differ.
/// Where no weekday is given the hours are unknown; once one is given, a weekday without an opening
/// is closed.
public record OpeningHours(
        SortedMap<DayOfWeek, List<Opening>> week, SortedMap<LocalDate, List<Opening>> exceptions) {

    public static final OpeningHours UNKNOWN = new OpeningHours(new TreeMap<>(), new TreeMap<>());

    public OpeningHours {
        week = ordered(week);
        exceptions = ordered(exceptions);
        // A weekday without an opening says nothing that its absence does not say, but for the last
        // one.
        if (week.values().stream().anyMatch(openings -> !openings.isEmpty())) {
            var open = new TreeMap<>(week);
            open.values().removeIf(List::isEmpty);
            week = Collections.unmodifiableSortedMap(open);
        }
    }

    /// One opening on each of the weekdays.
    public static OpeningHours on(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        var week = new TreeMap<DayOfWeek, List<Opening>>();
        days.forEach(day -> week.put(day, List.of(new Opening(opens, closes))));
        return new OpeningHours(week, new TreeMap<>());
    }

    public boolean areKnownOn(LocalDate date) {
        return exceptions.containsKey(date) || !week.isEmpty();
    }

    /// The openings of the date, in order; none where the site is closed or the hours are unknown.
    public List<Opening> on(LocalDate date) {
        var exception = exceptions.get(date);
        return exception != null ? exception : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static <K> SortedMap<K, List<Opening>> ordered(SortedMap<K, List<Opening>> hours) {
        var ordered = new TreeMap<K, List<Opening>>();
        hours.forEach((key, openings) -> ordered.put(key, openings.stream().sorted().toList()));
        return Collections.unmodifiableSortedMap(ordered);
    }

    /// From one time of day to a later one; closing at midnight means the end of the day.
    public record Opening(LocalTime opens, LocalTime closes) implements Comparable<Opening> {

        public Opening {
            if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
                throw new IllegalArgumentException(
                        "A site closes after it opens: " + opens + " to " + closes);
            }
        }

        @Override
        public int compareTo(Opening other) {
            var byStart = opens.compareTo(other.opens);
            return byStart != 0 ? byStart : closes.compareTo(other.closes);
        }
    }
}
