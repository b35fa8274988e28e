package org.retinue.exchange.paste;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.words.TypedTimes;

/// What a cell says about the time of day.
sealed interface WrittenTime {

    /// From when, and until when where that is said.
    record Clock(LocalTime start, Optional<LocalTime> end) implements WrittenTime {}

    /// Said to be known later, or all day long.
    record Open() implements WrittenTime {}

    Pattern OPEN =
            Pattern.compile(
                    "tb[acd]|to be (confirmed|advised|decided)|待定|待确认|另行通知|全天|all day|"
                            + "上午|下午|晚上|晚间|早上|morning|afternoon|evening|night|时间待定|时间未定");
    Pattern DASHES = Pattern.compile("[\\s]*[-‐-―−~〜]+[\\s]*");
    Pattern ASIDE = Pattern.compile("\\([^)]*\\)|次日|翌日|当日");
    Pattern BEFORE =
            Pattern.compile("^(约|大约|预计|at|from|approx\\.?|about|around|ca\\.?|circa|@)\\s*(?=\\S)");
    Pattern AFTER =
            Pattern.compile(
                    "\\s*(许|左右|起|开始|onwards?|hrs?\\.?|hours|(?<=[0-9]{4})h|local time|当地时间)$");
    Pattern SECONDS = Pattern.compile("(?<=[0-9]:[0-9]{2}):00(?![0-9])");
    Pattern UNTIL_OPEN = Pattern.compile("-$");

    /// What a whole cell says, if it is about the time and nothing else.
    static Optional<WrittenTime> of(String cell) {
        if (cell.isBlank() || cell.length() > 60) {
            return Optional.empty();
        }
        var plain = plain(cell);
        if (OPEN.matcher(plain).matches()) {
            return Optional.of(new Open());
        }
        return TypedTimes.range(plain)
                .<WrittenTime>map(range -> new Clock(range.start(), Optional.of(range.end())))
                .or(() -> TypedTimes.time(plain).map(time -> new Clock(time, Optional.empty())));
    }

    /// The end of something, by itself in a cell.
    static Optional<LocalTime> end(String cell) {
        return cell.isBlank() || cell.length() > 60
                ? Optional.empty()
                : TypedTimes.endTime(plain(cell));
    }

    private static String plain(String cell) {
        var text =
                Normalizer.normalize(cell, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('時', '时')
                        .replace('點', '点')
                        .replaceAll("\\s+", " ")
                        .strip();
        text = ASIDE.matcher(text).replaceAll("").strip();
        text = DASHES.matcher(text).replaceAll("-");
        text = SECONDS.matcher(text).replaceAll("");
        text = BEFORE.matcher(text).replaceFirst("");
        text = AFTER.matcher(text).replaceFirst("");
        text = UNTIL_OPEN.matcher(text).replaceFirst("");
        return between(text.replaceAll("(?<=[0-9])\\s*(hrs?|hours)(?=-)", "").strip());
    }

    /// Two times on two lines of a cell are a beginning and an end.
    private static String between(String text) {
        var pair = TWO.matcher(text);
        return pair.matches() ? pair.group(1) + "-" + pair.group(2) : text;
    }

    Pattern TWO = Pattern.compile("([0-9]{1,2}[:.][0-9]{2}) ([0-9]{1,2}[:.][0-9]{2})");
}
