package org.retinue.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.retinue.words.CharacterSets;

/// What a file is, as its content says; what it is called does not matter. A file that is damaged
/// or hostile is taken for what it begins like, and who reads it says what is wrong.
public enum Format {
    /// A briefing pack in JSON.
    PACK,
    /// A PDF, which may hold a pack.
    PAPER,
    /// A pack that was signed or locked: JWS or JWE, compact or in JSON.
    ENVELOPE,
    CALENDAR,
    /// A workbook of Excel, also of its older versions, and any other archive.
    WORKBOOK,
    /// Text whose cells stand between commas, tabs or the like, or a table in HTML.
    TABLE,
    UNKNOWN;

    /// As much of a file as tells what it is.
    private static final int BEGINNING = 65_536;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// The dots after the first may stand far behind the beginning.
    private static final Pattern COMPACT = Pattern.compile("eyJ[\\w-]+\\.");

    private static final Pattern CALENDAR_BEGINS = Pattern.compile("(?i)begin:[\\r\\n \\t]*vcal");
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f]");

    public static Format of(byte[] file) {
        if (begins(file, PDF)) {
            return PAPER;
        }
        if (begins(file, ZIP) || begins(file, EMPTY_ZIP) || begins(file, OLD_WORKBOOK)) {
            return WORKBOOK;
        }
        var text = beginning(file);
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        return switch (text.charAt(0)) {
            case '{' ->
                    JsonNames.topmost(text).stream().anyMatch(Format::isSealed) ? ENVELOPE : PACK;
            case '[' -> PACK;
            case '<' -> text.toLowerCase(Locale.ROOT).contains("<table") ? TABLE : UNKNOWN;
            default -> ofLines(text);
        };
    }

    private static Format ofLines(String text) {
        if (COMPACT.matcher(text).lookingAt()) {
            return ENVELOPE;
        }
        if (CALENDAR_BEGINS.matcher(text).lookingAt()) {
            return CALENDAR;
        }
        return CONTROL.matcher(text).find() ? UNKNOWN : TABLE;
    }

    private static boolean isSealed(String name) {
        return name.equals("payload") || name.equals("ciphertext");
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && Arrays.equals(mark, 0, mark.length, file, 0, mark.length);
    }

    /// The first letters, read as bytes where no mark tells how they are written: what they are
    /// told by here is the same in every character set.
    private static String beginning(byte[] file) {
        var length = Math.min(file.length, BEGINNING);
        var marked = CharacterSets.marked(file).orElse(ISO_8859_1);
        var text = new String(file, 0, length, marked);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    }
}
