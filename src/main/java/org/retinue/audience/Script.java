package org.retinue.audience;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A text as it is searched: nothing but its letters and digits, in one form of each, so that white
/// space, breaks of lines and hyphens, marks, capitals and signs between digits hide nothing. Where
/// something stood between two letters is remembered, and in which line each stood.
@SuppressWarnings("ArrayRecordComponent") // Nobody else sees it, and a text is long.
record Script(String letters, BitSet starts, int[] lines) {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\u([0-9a-fA-F]{4})|\\\\([nrtbfN])|&#(\\d{1,7});|&#[xX]([0-9a-fA-F]{1,6});|&(?:nbsp|amp|lt|gt|quot|apos);");

    static Script of(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var letters = new StringBuilder(normal.length());
        var starts = new BitSet();
        var lines = new int[normal.length() * 2];
        var line = 1;
        var isStart = true;
        for (var at = 0; at < normal.length(); ) {
            var letter = normal.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                var isWhole = Character.isIdeographic(letter);
                starts.set(letters.length(), isStart || isWhole);
                var before = letters.length();
                letters.appendCodePoint(plain(letter));
                Arrays.fill(lines, before, letters.length(), line);
                isStart = isWhole;
            } else if (!isJoined(letter)) {
                isStart = true;
                line += letter == '\n' ? 1 : 0;
            }
        }
        return new Script(letters.toString(), starts, lines);
    }

    /// The same text as it is read where marks of JSON, HTML or iCalendar in it are undone.
    static String undone(String text) {
        var folded = FOLD.matcher(text).replaceAll("");
        var bare = TAG.matcher(folded).replaceAll("");
        return ESCAPE.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
    }

    private static String meant(MatchResult found) {
        if (found.group(1) != null) {
            return Character.toString((char) Integer.parseInt(found.group(1), 16));
        }
        if (found.group(3) != null) {
            return letter(Integer.parseInt(found.group(3)));
        }
        return found.group(4) == null ? " " : letter(Integer.parseInt(found.group(4), 16));
    }

    private static String letter(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }

    int length() {
        return letters.length();
    }

    int line(int place) {
        return lines[place];
    }

    /// Whether a word ends before the place and another begins there, or the text ends.
    boolean isEdge(int place) {
        return place >= letters.length() || starts.get(place);
    }

    /// Where words begin before the place, less than so many letters, the nearest first.
    IntStream edgesBefore(int place, int letters) {
        return IntStream.iterate(
                starts.previousSetBit(place - 1),
                edge -> edge >= 0 && edge > place - letters,
                edge -> starts.previousSetBit(edge - 1));
    }

    /// Whether a word ends within the stretch.
    boolean isBroken(int from, int to) {
        var next = starts.nextSetBit(from + 1);
        return next >= 0 && next < to;
    }

    private static int plain(int letter) {
        var digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
        return digit >= 0 ? '0' + digit : Character.toLowerCase(letter);
    }

    /// Marks upon letters, and signs that are not seen.
    private static boolean isJoined(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
