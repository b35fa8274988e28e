package org.retinue.exchange.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a calendar while it is written: whole, as they mean it, and folded, as they leave.
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    /// What may stand nowhere in a calendar.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private final List<String> written = new ArrayList<>();
    private final List<String> meant = new ArrayList<>();

    /// A line whose value needs no care.
    void add(String head, String value) {
        written.add(head + ":" + value);
        meant.add(head + ":" + value);
    }

    /// A line whose value is text for people.
    void text(String head, String value) {
        var clean = clean(value);
        written.add(head + ":" + escaped(clean));
        meant.add(head + ":" + clean);
    }

    void begin(String component) {
        add("BEGIN", component);
    }

    void end(String component) {
        add("END", component);
    }

    /// The lines without folds and with nothing escaped, in which a text stands as it was typed.
    String meant() {
        return String.join("\n", meant) + "\n";
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        written.forEach(line -> fold(line, bytes));
        return bytes.toByteArray();
    }

    /// The text as a calendar can hold it.
    static String clean(String text) {
        return CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// No letter is divided: a line is folded before the letter that would not fit any more.
    private static void fold(String line, ByteArrayOutputStream bytes) {
        var room = MOST_OCTETS;
        for (var at = 0; at < line.length(); ) {
            var end = line.offsetByCodePoints(at, 1);
            var letter = line.substring(at, end).getBytes(StandardCharsets.UTF_8);
            if (letter.length > room) {
                bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                room = MOST_OCTETS - 1;
            }
            bytes.writeBytes(letter);
            room -= letter.length;
            at = end;
        }
        bytes.writeBytes(new byte[] {'\r', '\n'});
    }
}
