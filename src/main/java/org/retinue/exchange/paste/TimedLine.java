package org.retinue.exchange.paste;

import java.util.Optional;
import java.util.regex.Pattern;

/// A line of text that begins with a time, with a date before it or not, and then says what
/// happens: `9:30-10:30 Visit to Huawei`.
record TimedLine(String time, String rest) {

    private static final String HALVES = "凌晨|清晨|清早|早上|早晨|上午|正午|中午|下午|午后|傍晚|晚上|晚间|夜里|夜间|深夜";
    private static final String HOUR = "(?:[0-9０-９]{1,2}|[零一二两三四五六七八九十]{1,3})";
    private static final String CLOCK =
            "(?:(?:"
                    + HALVES
                    + ")\\s*)?"
                    + "(?:"
                    + HOUR
                    + "\\s*[点时時](?:半|整|[一三]刻|[0-9０-９一二三四五十]{1,3}分?)?"
                    + "|[0-9０-９]{1,2}\\s*[:：.hH]\\s*[0-9０-９]{2}(?::[0-9]{2})?(?!\\.?[0-9])(?:\\s*[ap]\\.?m\\b\\.?)?(?:\\s*hrs?\\b)?"
                    + "|[0-9０-９]{1,2}\\s*[ap]\\.?m\\b\\.?"
                    + "|[0-9]{4}(?:\\s*(?:hrs?|h)\\b)?(?![0-9]|\\s*年|[/.][0-9]|-[0-9]{1,2}-))";
    private static final String TO = "\\s*(?:[-‐-―－~～〜]+|至|到|to|until)\\s*";
    private static final Pattern TIME =
            Pattern.compile(
                    "^(?:(?:tb[acd]|all day)\\b|待定|全天|"
                            + CLOCK
                            + "(?:"
                            + TO
                            + "(?:"
                            + CLOCK
                            + "))?|[0-9]{1,2}[-–—][0-9]{1,2}\\s*[ap]m\\b)(?:\\s*[-–—~～](?=\\s))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,，:：;；、.|\\-–—]+");

    /// The parts of the line, if it begins with a time.
    static Optional<TimedLine> of(String line) {
        var plain = line.strip();
        return split(plain, 0)
                .or(() -> WrittenDates.atStart(plain).flatMap(end -> split(plain, end)));
    }

    private static Optional<TimedLine> split(String line, int from) {
        var gap = BETWEEN.matcher(line.substring(from));
        var start = from > 0 && gap.find() ? from + gap.end() : from;
        var found = TIME.matcher(line.substring(start));
        if (!found.find() || WrittenTime.of(found.group()).isEmpty()) {
            return Optional.empty();
        }
        var time = line.substring(0, start + found.end());
        var rest = BETWEEN.matcher(line.substring(time.length())).replaceFirst("");
        return Optional.of(new TimedLine(time.strip(), rest.strip()));
    }
}
