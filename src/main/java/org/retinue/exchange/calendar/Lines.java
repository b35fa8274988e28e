package org.retinue.exchange.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a file, whole: bytes are put together before they become letters, since a fold may
/// divide a letter. What is too long or too much is left out and told. The encoding is doubtful
/// where the file says none and is not in UTF-8.
record Lines(List<Line> lines, String encoding, Optional<CharacterSet> doubtful) {

    Lines {
        lines = List.copyOf(lines);
    }

    /// A whole line and the number of its first part in the file.
    record Line(int number, String text) {}

    static Lines of(byte[] file, Optional<CharacterSet> said, Remarks remarks) {
        var encoded = Encoding.plain(file);
        var raw = unfolded(encoded.bytes(), remarks);
        var bytes = raw.stream().map(Raw::bytes).toList();
        var decoder = Encoding.of(bytes, said);
        var letters = decoder.letters().charset().name();
        if (decoder.isDoubtful()) {
            remarks.add(0, Flaw.ENCODING, letters);
            if (!Encoding.areAll(bytes, decoder.letters())) {
                remarks.add(0, Flaw.LETTERS_MISSING, letters);
            }
        }
        var isWide = !encoded.charset().equals(StandardCharsets.UTF_8);
        return new Lines(
                raw.stream()
                        .map(line -> new Line(line.number(), decoder.text(line.bytes())))
                        .toList(),
                isWide ? encoded.charset().name() : letters,
                Optional.of(decoder.letters()).filter(_ -> decoder.isDoubtful()));
    }

    @SuppressWarnings("ArrayRecordComponent") // It is read once, never compared.
    private record Raw(int number, byte[] bytes) {}

    private static List<Raw> unfolded(byte[] file, Remarks remarks) {
        var lines = new ArrayList<Raw>();
        var whole = new ByteArrayOutputStream();
        var first = 1;
        var number = 1;
        for (var at = 0; at < file.length; number++) {
            var end = end(file, at);
            whole.write(file, at, Math.min(end - at, room(whole)));
            at = next(file, end);
            if (at >= file.length || !isBlank(file[at])) {
                if (lines.size() >= CalendarLimits.LINES) {
                    remarks.add(number, Flaw.TOO_MANY_LINES);
                    return lines;
                }
                if (whole.size() > CalendarLimits.LINE) {
                    remarks.add(first, Flaw.LONG_LINE, start(whole));
                } else if (whole.size() > 0) {
                    lines.add(new Raw(first, whole.toByteArray()));
                }
                whole.reset();
                first = number + 1;
            } else {
                at++;
            }
        }
        return lines;
    }

    /// One more than a line may have, so that it is seen to be too long.
    private static int room(ByteArrayOutputStream whole) {
        return CalendarLimits.LINE + 1 - whole.size();
    }

    private static String start(ByteArrayOutputStream line) {
        var start = line.toString(StandardCharsets.ISO_8859_1).substring(0, 40);
        return start.replaceAll("[;:].*", "");
    }

    private static int end(byte[] file, int from) {
        var end = from;
        while (end < file.length && file[end] != '\n' && file[end] != '\r') {
            end++;
        }
        return end;
    }

    /// Where the next line begins; some programs end lines twice (CR CR LF).
    private static int next(byte[] file, int end) {
        var next = end;
        while (next < file.length && file[next] == '\r') {
            next++;
        }
        return next < file.length && file[next] == '\n' ? next + 1 : next;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t';
    }
}
