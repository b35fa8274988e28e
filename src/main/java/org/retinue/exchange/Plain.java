package org.retinue.exchange;

import java.util.regex.Pattern;

/// Text as it may stand in what others open: without letters that nobody sees. Marks of direction
/// would show a name otherwise than it is written, control letters break files of many formats.
public final class Plain {

    /// But for the two that join and part letters, which some languages are written with.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cf}\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t\\x{200C}\\x{200D}]]");

    private static final Pattern BREAK =
            Pattern.compile("\\r\\n?|[\\x{2028}\\x{2029}\\x{85}\\f\\x0B]");

    private static final Pattern ENDS = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");

    private Plain() {}

    /// The text in several lines, if it has several.
    public static String of(String text) {
        var seen = UNSEEN.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return ENDS.matcher(seen).replaceAll("");
    }

    /// The text in one line.
    public static String line(String text) {
        return of(text).replaceAll("[\\s\\h]+", " ");
    }
}
