package org.retinue.words;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds out in which character set a text was written that does not say so. What a mark at the
/// beginning says counts first, then what only UTF-8 can be, then what is plainly Chinese; only for
/// the rest ICU's frequencies are asked, which err where a text is short.
public final class CharacterSets {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BEGINNING = 65_536;
    private static final double MOSTLY = 0.6;
    private static final int FEW = 20;

    /// What ICU finds under names of standards is written by Windows in sets that hold more.
    private static final Map<String, String> WIDER =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "ISO-8859-2", "windows-1250",
                    "ISO-8859-5", "windows-1251",
                    "ISO-8859-6", "windows-1256",
                    "ISO-8859-7", "windows-1253",
                    "ISO-8859-8", "windows-1255",
                    "ISO-8859-9", "windows-1254",
                    "GB18030", "GB18030");

    private CharacterSets() {}

    /// The text, without the mark that tells how it is written.
    public static String text(byte[] bytes) {
        var text =
                marked(bytes)
                        .map(charset -> new String(bytes, charset))
                        .or(() -> strictly(bytes, UTF_8))
                        .orElseGet(() -> guessed(bytes));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /// The character set that a mark at the beginning tells, or the zeros that UTF-16 has before or
    /// behind every plain letter.
    public static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(UTF_16LE);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(UTF_16BE);
        }
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(UTF_8);
        }
        var zeros = new int[2];
        for (var at = 0; at < Math.min(bytes.length, BEGINNING); at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || (zeros[0] == 0 && zeros[1] == 0)) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE)
                .filter(_ -> Math.min(zeros[0], zeros[1]) * FEW < Math.max(zeros[0], zeros[1]));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(at -> (bytes[at] & 0xff) == mark[at]);
    }

    private static String guessed(byte[] bytes) {
        var beginning = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
        var simplified = isSimplified(beginning) ? Stream.of(CHINESE) : Stream.<Charset>empty();
        return Stream.of(simplified, detected(beginning), Stream.of(WESTERN))
                .flatMap(charsets -> charsets)
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, WESTERN));
    }

    /// In GB 2312 everyday signs are two bytes, the first from B0 to D7 and the second above A0.
    /// Letters with accents in between others never come in such pairs; Cyrillic does, and small
    /// letters there lie beyond them.
    private static boolean isSimplified(byte[] bytes) {
        var high = 0;
        var everyday = 0;
        for (var at = 0; at < bytes.length; at++) {
            var first = bytes[at] & 0xff;
            if (first >= 0x80) {
                var second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
                var isPair = second >= 0xa1;
                var isMark = first >= 0xa1 && first <= 0xa3;
                everyday += isPair && (isMark || (first >= 0xb0 && first <= 0xd7)) ? 1 : 0;
                high++;
                at += second >= 0x40 ? 1 : 0;
            }
        }
        return high > 0 && everyday >= high * MOSTLY;
    }

    private static Stream<Charset> detected(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(bytes);
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .map(name -> name.replaceFirst("_(rtl|ltr)$", ""))
                .map(name -> WIDER.getOrDefault(name, name))
                .filter(name -> !name.startsWith("UTF") && !name.startsWith("IBM"))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
