package org.retinue.words;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times of day, durations and stretches of time, in the forms in which people type them in English
/// and Chinese.
public final class TypedTimes {

    private static final String HALVES = "凌晨|清晨|清早|早上|早晨|上午|早|正午|中午|下午|午后|傍晚|晚上|晚间|夜里|夜间|深夜|晚";
    private static final String NUMBER = "[0-9]{1,2}|[零〇一二两三四五六七八九十]{1,3}";

    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?<half>"
                            + HALVES
                            + ")? ?(?<hour>[0-9]{1,2})(?<minute>[0-9]{2})"
                            + " ?(?<suffix>am|pm)?");
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<half>"
                            + HALVES
                            + ")? ?(?<hour>"
                            + NUMBER
                            + ")"
                            + "( ?[:.h] ?(?<minute>[0-9]{2})h?| ?(h|o'?clock)"
                            + "| ?[点时] ?(?<spoken>半|整|[一三1-3]刻|("
                            + NUMBER
                            + ")分?)?)?"
                            + " ?(?<suffix>am|pm)?");
    private static final Pattern MINUTES =
            Pattern.compile("(?<minutes>[0-9]{1,4}) ?(m|min|mins|minutes?|分|分钟|')?");
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?<hours>[0-9]{1,2}) ?(h|hrs?|hours?|个?小时|钟头|:)"
                            + " ?((?<minutes>[0-9]{1,2}) ?(m|min|mins|minutes?|分|分钟)?)?");
    private static final Pattern FRACTION =
            Pattern.compile("(?<hours>[0-9]{1,2})[.,](?<tenth>[0-9]) ?(h|hrs?|hours?|个?小时)");
    private static final Pattern HALF_HOURS =
            Pattern.compile("(?<hours>[0-9]{1,2}|[一两二三四五六七八九十])?个?半个?(小时|钟头)");
    private static final Pattern SPOKEN_HOURS =
            Pattern.compile("(?<hours>[一两二三四五六七八九十]{1,2})个?(小时|钟头)");
    private static final Pattern SPOKEN_MINUTES =
            Pattern.compile("(?<minutes>[一二三四五六七八九十]{1,3})(分|分钟)");
    private static final Pattern BETWEEN =
            Pattern.compile(" ?([-–—~至到]|\\bto\\b|\\buntil\\b|\\btill\\b) ?");
    private static final Pattern DAY_PART = Pattern.compile("(" + HALVES + ").*");

    private TypedTimes() {}

    /// A time of day: `930`, `9:30`, `9.30pm`, `21h30`, `noon`, `下午3点半`.
    public static Optional<LocalTime> time(String typed) {
        var plain = plain(typed);
        return switch (plain) {
            case "noon", "midday", "正午", "中午" -> Optional.of(LocalTime.NOON);
            case "midnight", "午夜", "半夜", "零点", "零时" -> Optional.of(LocalTime.MIDNIGHT);
            default -> clock(plain);
        };
    }

    /// A time at which something ends; here `24:00` is the midnight that ends the day.
    public static Optional<LocalTime> endTime(String typed) {
        return switch (plain(typed)) {
            case "24", "2400", "24:00", "24.00", "24h", "24h00", "24点", "24时" ->
                    Optional.of(LocalTime.MIDNIGHT);
            default -> time(typed);
        };
    }

    /// How long: `45`, `45m`, `1h`, `1h30`, `1:30`, `1.5h`, `90 min`, `一个半小时`.
    public static Optional<Duration> duration(String typed) {
        var plain = plain(typed);
        return match(MINUTES, plain)
                .map(found -> minutes(0, found.group("minutes")))
                .or(() -> match(HOURS, plain).flatMap(TypedTimes::hoursAndMinutes))
                .or(() -> match(FRACTION, plain).map(TypedTimes::fraction))
                .or(() -> match(HALF_HOURS, plain).map(TypedTimes::halfHours))
                .or(() ->
                        match(SPOKEN_HOURS, plain)
                                .map(found -> Duration.ofHours(number(found.group("hours")))))
                .or(() ->
                        match(SPOKEN_MINUTES, plain)
                                .map(found -> Duration.ofMinutes(number(found.group("minutes")))));
    }

    /// From when to when: `9:30-10:30`, `9.30 to 10.30pm`, `下午3点至5点`. Half of the day that is said
    /// once holds for both times where that keeps them in order.
    public static Optional<Range> range(String typed) {
        var parts = BETWEEN.split(plain(typed), -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var end = endTime(parts[1]);
        var laterEnd = endTime(dayPart(parts[0]) + parts[1]);
        var start = time(parts[0]);
        var laterStart = time(parts[0] + suffix(parts[1]));
        return join(laterStart, laterEnd)
                .filter(Range::isForward)
                .or(() -> join(laterStart, end).filter(Range::isForward))
                .or(() -> join(start, laterEnd).filter(Range::isForward))
                .or(() -> join(start, end));
    }

    /// A stretch of time within a day, or over midnight where the end lies before the start.
    public record Range(LocalTime start, LocalTime end) {

        boolean isForward() {
            return start.isBefore(end);
        }
    }

    private static Optional<Range> join(Optional<LocalTime> start, Optional<LocalTime> end) {
        return start.flatMap(from -> end.map(to -> new Range(from, to)));
    }

    private static String dayPart(String typed) {
        var found = DAY_PART.matcher(typed);
        return found.matches() ? found.group(1) : "";
    }

    private static String suffix(String typed) {
        return typed.endsWith("pm") ? "pm" : typed.endsWith("am") ? "am" : "";
    }

    /// Full-width digits and signs become plain ones, `p.m.` becomes `pm`.
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("([ap])\\.m\\.?$", "$1m")
                .replaceFirst("([0-9]) ?([ap])$", "$1$2m");
    }

    private static Optional<LocalTime> clock(String plain) {
        return match(COMPACT, plain).or(() -> match(WRITTEN, plain)).flatMap(TypedTimes::timeOf);
    }

    private static Optional<LocalTime> timeOf(MatchResult found) {
        var hour = number(found.group("hour"));
        var minute = minuteOf(found);
        var half = half(found);
        if ((half.equals("am") && hour > 12) || (half.equals("pm") && (hour > 12 || hour == 0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(hourOfDay(hour, half), minute));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String half(MatchResult found) {
        var half = found.group("half");
        var suffix = found.group("suffix");
        return half != null ? half : suffix != null ? suffix : "";
    }

    private static int hourOfDay(int hour, String half) {
        return switch (half) {
            case "am", "凌晨" -> hour == 12 ? 0 : hour;
            case "pm", "下午", "午后", "傍晚" -> hour < 12 ? hour + 12 : hour;
            case "中午", "正午" -> hour < 10 ? hour + 12 : hour;
            case "晚上", "晚间", "晚", "夜里", "夜间", "深夜" ->
                    hour == 12 ? 0 : hour > 4 && hour < 12 ? hour + 12 : hour;
            default -> hour;
        };
    }

    private static int minuteOf(MatchResult found) {
        var minute = found.group("minute");
        if (minute != null) {
            return Integer.parseInt(minute);
        }
        var spoken = found.namedGroups().containsKey("spoken") ? found.group("spoken") : null;
        return spoken == null ? 0 : spokenMinute(spoken);
    }

    private static int spokenMinute(String spoken) {
        return switch (spoken) {
            case "半" -> 30;
            case "整" -> 0;
            case "一刻", "1刻" -> 15;
            case "2刻" -> 30;
            case "三刻", "3刻" -> 45;
            default -> number(spoken.replace("分", ""));
        };
    }

    /// A number below a hundred, in digits or in Chinese.
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        var tens = written.indexOf('十');
        if (tens < 0) {
            return written.chars().map(TypedTimes::digit).reduce(0, (sum, next) -> sum * 10 + next);
        }
        var before = tens == 0 ? 1 : digit(written.charAt(0));
        var after = tens == written.length() - 1 ? 0 : digit(written.charAt(tens + 1));
        return before * 10 + after;
    }

    private static int digit(int character) {
        return character == '〇' ? 0 : character == '两' ? 2 : "零一二三四五六七八九".indexOf(character);
    }

    private static Optional<Duration> hoursAndMinutes(MatchResult found) {
        var minutes = found.group("minutes");
        var colonAlone = minutes == null && found.group().endsWith(":");
        return colonAlone
                ? Optional.empty()
                : Optional.of(minutes(Integer.parseInt(found.group("hours")), minutes));
    }

    private static Duration minutes(int hours, @Nullable String minutes) {
        return Duration.ofMinutes(hours * 60L + (minutes == null ? 0 : Integer.parseInt(minutes)));
    }

    private static Duration fraction(MatchResult found) {
        return Duration.ofMinutes(
                Integer.parseInt(found.group("hours")) * 60L
                        + Integer.parseInt(found.group("tenth")) * 6L);
    }

    private static Duration halfHours(MatchResult found) {
        var hours = found.group("hours");
        return Duration.ofMinutes((hours == null ? 0 : number(hours)) * 60L + 30);
    }

    private static Optional<MatchResult> match(Pattern pattern, String plain) {
        var matcher = pattern.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
