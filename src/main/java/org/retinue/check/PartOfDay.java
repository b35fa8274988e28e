package org.retinue.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A part of the day as people write it, in English or Chinese.
public enum PartOfDay {
    MORNING("morning", "上午|早上|早晨|清晨"),
    AFTERNOON("afternoon", "下午|午后"),
    EVENING("evening", "晚上|当晚|傍晚");

    private final List<String> names;
    private final Pattern written;

    PartOfDay(String english, String chinese) {
        names = Stream.concat(Stream.of(english), Stream.of(chinese.split("\\|"))).toList();
        written = Pattern.compile("(?i)(?<!good )\\b" + english + "\\b|" + chinese);
    }

    /// Most texts have none of the names in them, which is seen without the pattern.
    boolean isNamedIn(String text) {
        return names.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)
                && written.matcher(text).find();
    }

    /// The key of its hours.
    String key() {
        return switch (this) {
            case MORNING -> "C-9.morning.times";
            case AFTERNOON -> "C-9.afternoon.times";
            case EVENING -> "C-9.evening.times";
        };
    }
}
