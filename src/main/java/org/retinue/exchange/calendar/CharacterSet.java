package org.retinue.exchange.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.stream.Stream;

/// The character sets in which a calendar may be written that says none: in all of them the letters
/// of ASCII are single bytes.
public enum CharacterSet {
    UTF_8("UTF-8"),
    SIMPLIFIED_CHINESE("GB18030"),
    TRADITIONAL_CHINESE("Big5"),
    WESTERN("windows-1252"),
    CENTRAL_EUROPEAN("windows-1250"),
    CYRILLIC("windows-1251"),
    GREEK("windows-1253"),
    TURKISH("windows-1254"),
    HEBREW("windows-1255"),
    ARABIC("windows-1256"),
    VIETNAMESE("windows-1258"),
    THAI("windows-874"),
    JAPANESE("Shift_JIS"),
    KOREAN("EUC-KR");

    private final Charset charset;

    CharacterSet(String name) {
        charset = Charset.forName(name);
    }

    public Charset charset() {
        return charset;
    }

    /// By any name that it goes by: `big5`, `cp1251`.
    public static Optional<CharacterSet> named(String name) {
        return Stream.of(values())
                .filter(one ->
                        one.charset.name().equalsIgnoreCase(name)
                                || one.charset.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    /// Whether there is nothing in the line that this character set has not.
    boolean fits(byte[] line) {
        try {
            var _ =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
