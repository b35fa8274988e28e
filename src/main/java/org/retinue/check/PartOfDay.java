package org.retinue.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Text;

/// A part of the day as people write it, in English or Chinese.
public enum PartOfDay {
    MORNING("morning", "上午|早上|早晨|清晨"),
    AFTERNOON("afternoon", "下午|午后"),
    EVENING("evening", "晚上|当晚|傍晚");

    /// Made by [Stream#toList], so it does not change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    private final Pattern written;

    PartOfDay(String english, String chinese) {
        names = Stream.concat(Stream.of(english), Stream.of(chinese.split("\\|"))).toList();
        written = Pattern.compile("(?i)(?<!good )\\b" + english + "\\b|" + chinese);
    }

    /// Those that the text names in any of its languages.
    static Set<PartOfDay> in(Text text) {
        var named = EnumSet.noneOf(PartOfDay.class);
        for (var form : text.forms().values()) {
            var small = form.toLowerCase(Locale.ROOT);
            for (var part : values()) {
                if (part.mayBeIn(small) && part.written.matcher(form).find()) {
                    named.add(part);
                }
            }
        }
        return named;
    }

    /// Most texts have none of the names in them, which is seen without the pattern.
    private boolean mayBeIn(String small) {
        for (var name : names) {
            if (small.contains(name)) {
                return true;
            }
        }
        return false;
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
