package org.retinue.exchange.calendar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How the letters of a calendar are written. UTF-8 is the rule; where a file breaks it, what
/// somebody says counts, and without that one of the encodings is guessed that old programs write.
/// Either is told.
record Encoding(CharacterSet letters, boolean isDoubtful) {

    private static final int ENOUGH = 4096;

    /// A file in UTF-8, and how it was written before.
    @SuppressWarnings("ArrayRecordComponent") // It is read once, never compared.
    record Plain(byte[] bytes, Charset charset) {}

    /// The file without a byte order mark; what is written in UTF-16 becomes UTF-8.
    static Plain plain(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return new Plain(cut(file, 3), StandardCharsets.UTF_8);
        }
        if (begins(file, 0xFF, 0xFE) || begins(file, 'B', 0)) {
            return wide(file, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF) || begins(file, 0, 'B')) {
            return wide(file, StandardCharsets.UTF_16BE);
        }
        return new Plain(file, StandardCharsets.UTF_8);
    }

    /// UTF-8 where all lines are, else what was said or what they are likely to be.
    static Encoding of(List<byte[]> lines, Optional<CharacterSet> said) {
        return areAll(lines, CharacterSet.UTF_8)
                ? new Encoding(CharacterSet.UTF_8, false)
                : new Encoding(said.orElseGet(() -> likely(lines)), true);
    }

    static boolean areAll(List<byte[]> lines, CharacterSet letters) {
        return lines.stream().allMatch(letters::fits);
    }

    private static CharacterSet likely(List<byte[]> lines) {
        var isChinese =
                areAll(lines, CharacterSet.SIMPLIFIED_CHINESE)
                        && lines.stream()
                                .filter(line -> !isPlain(line))
                                .limit(ENOUGH)
                                .allMatch(Encoding::looksChinese);
        return isChinese ? CharacterSet.SIMPLIFIED_CHINESE : CharacterSet.WESTERN;
    }

    private static boolean isPlain(byte[] line) {
        for (var letter : line) {
            if (letter < 0) {
                return false;
            }
        }
        return true;
    }

    /// Letters that the encoding has not are shown as missing.
    String text(byte[] line) {
        return new String(line, letters.charset());
    }

    /// European letters read as Chinese stand alone and at random; real Chinese is of the common
    /// characters.
    private static boolean looksChinese(byte[] line) {
        var text = new String(line, CharacterSet.SIMPLIFIED_CHINESE.charset());
        var foreign = text.codePoints().filter(letter -> letter > 0x7F).count();
        var chinese =
                text.codePoints()
                        .filter(letter ->
                                (letter >= 0x4E00 && letter <= 0x9FFF)
                                        || (letter >= 0x3000 && letter <= 0x303F)
                                        || (letter >= 0xFF00 && letter <= 0xFFEF)
                                        || (letter >= 0x2010 && letter <= 0x2030))
                        .count();
        var pairs = text.codePoints().filter(letter -> letter > 0x7F).limit(2).count();
        return chinese == foreign && pairs == Math.min(2, foreign);
    }

    private static Plain wide(byte[] file, Charset charset) {
        var text = new String(file, charset);
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Plain(plain.getBytes(StandardCharsets.UTF_8), charset);
    }

    private static byte[] cut(byte[] file, int length) {
        return Arrays.copyOfRange(file, length, file.length);
    }

    private static boolean begins(byte[] file, int... start) {
        if (file.length < start.length) {
            return false;
        }
        for (var place = 0; place < start.length; place++) {
            if ((file[place] & 0xFF) != start[place]) {
                return false;
            }
        }
        return true;
    }
}
