package org.retinue.exchange.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How something repeats. An interval and a count are at least 1; a count of 0 is none. Of the days
/// in a month or a year those below 0 are counted from its end.
record Rule(
        Every every,
        int interval,
        int count,
        Optional<Time> until,
        Set<Integer> months,
        List<Integer> monthDays,
        List<Integer> yearDays,
        List<Weekday> weekdays,
        List<Integer> positions,
        DayOfWeek weekStart) {

    enum Every {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /// A day of the week, and the how manieth of its month or year; 0 is each of them.
    record Weekday(int number, DayOfWeek day) {}

    private static final Set<String> KNOWN =
            Set.of(
                    "FREQ",
                    "INTERVAL",
                    "COUNT",
                    "UNTIL",
                    "BYMONTH",
                    "BYMONTHDAY",
                    "BYYEARDAY",
                    "BYDAY",
                    "BYSETPOS",
                    "WKST");

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern WEEKDAY =
            Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final int MOST = 1_000_000;
    private static final int MOST_VALUES = 400;

    /// What of a rule cannot be followed.
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;
        private final Flaw flaw;

        Unreadable(Flaw flaw, String about) {
            super(about);
            this.flaw = flaw;
        }

        Flaw flaw() {
            return flaw;
        }

        String about() {
            return String.valueOf(getMessage());
        }
    }

    static Rule read(String written, TimeReading times) throws Unreadable {
        var parts = parts(written);
        for (var part : parts.keySet()) {
            if (!KNOWN.contains(part)) {
                throw new Unreadable(Flaw.RULE_PART, part + "=" + parts.get(part));
            }
        }
        return new Rule(
                every(parts.getOrDefault("FREQ", "")),
                number(parts, "INTERVAL", 1),
                number(parts, "COUNT", 0),
                until(parts, times),
                Set.copyOf(numbers(parts, "BYMONTH", 12)),
                numbers(parts, "BYMONTHDAY", 31),
                numbers(parts, "BYYEARDAY", 366),
                weekdays(parts.getOrDefault("BYDAY", "")),
                numbers(parts, "BYSETPOS", 366),
                weekStart(parts.getOrDefault("WKST", "MO")));
    }

    private static Map<String, String> parts(String written) throws Unreadable {
        var parts = new HashMap<String, String>();
        for (var part : written.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            var sign = part.indexOf('=');
            if (sign > 0) {
                parts.putIfAbsent(
                        part.substring(0, sign).strip(), part.substring(sign + 1).strip());
            } else if (!part.isBlank()) {
                throw new Unreadable(Flaw.BAD_RULE, part);
            }
        }
        return parts;
    }

    private static Every every(String written) throws Unreadable {
        for (var every : Every.values()) {
            if (every.name().equals(written)) {
                return every;
            }
        }
        var flaw = written.matches("(HOUR|MINUTE|SECOND)LY") ? Flaw.RULE_PART : Flaw.BAD_RULE;
        throw new Unreadable(flaw, "FREQ=" + written);
    }

    private static int number(Map<String, String> parts, String name, int otherwise)
            throws Unreadable {
        var written = parts.get(name);
        if (written == null) {
            return otherwise;
        }
        var number = integer(name, written);
        if (number < 1 || number > MOST) {
            throw new Unreadable(Flaw.BAD_RULE, name + "=" + written);
        }
        return number;
    }

    private static int integer(String name, String written) throws Unreadable {
        if (!written.strip().matches("[+-]?\\d{1,7}")) {
            throw new Unreadable(Flaw.BAD_RULE, name + "=" + written);
        }
        return Integer.parseInt(written.strip());
    }

    private static Optional<Time> until(Map<String, String> parts, TimeReading times)
            throws Unreadable {
        var written = parts.get("UNTIL");
        if (written == null) {
            return Optional.empty();
        }
        var until = times.plain(written);
        if (until.isEmpty()) {
            throw new Unreadable(Flaw.BAD_RULE, "UNTIL=" + written);
        }
        return until;
    }

    private static List<Integer> numbers(Map<String, String> parts, String name, int most)
            throws Unreadable {
        var numbers = new ArrayList<Integer>();
        for (var written : list(parts.getOrDefault(name, ""))) {
            var number = integer(name, written);
            if (number == 0 || Math.abs(number) > most) {
                throw new Unreadable(Flaw.BAD_RULE, name + "=" + written);
            }
            numbers.add(number);
        }
        return List.copyOf(new HashSet<>(numbers)).stream().sorted().toList();
    }

    private static List<Weekday> weekdays(String written) throws Unreadable {
        var days = new ArrayList<Weekday>();
        for (var one : list(written)) {
            var found = WEEKDAY.matcher(one.strip());
            if (!found.matches()) {
                throw new Unreadable(Flaw.BAD_RULE, "BYDAY=" + one);
            }
            var number = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
            days.add(new Weekday(number, DayOfWeek.of(1 + DAYS.indexOf(found.group(2)))));
        }
        return days.stream().distinct().toList();
    }

    private static List<String> list(String written) {
        return written.isBlank() ? List.of() : List.of(written.split(",", MOST_VALUES));
    }

    private static DayOfWeek weekStart(String written) throws Unreadable {
        if (!DAYS.contains(written)) {
            throw new Unreadable(Flaw.BAD_RULE, "WKST=" + written);
        }
        return DayOfWeek.of(1 + DAYS.indexOf(written));
    }
}
