package org.retinue.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Text;

/// Whether something is meant by a few typed letters: every typed word occurs in one of its texts,
/// whatever the case and the accents.
public final class Search {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s,;]+");

    private Search() {}

    public static boolean matches(String typed, Stream<String> texts) {
        var plainTexts = plain(texts.collect(Collectors.joining(" ")));
        return Arrays.stream(SPACE.split(plain(typed))).allMatch(plainTexts::contains);
    }

    public static boolean matches(String typed, Text text) {
        return matches(typed, text.forms().values().stream());
    }

    /// Whether a word of one of the texts begins with what was typed: what is meant most likely.
    public static boolean begins(String typed, Stream<String> texts) {
        var begun = " " + plain(typed);
        return texts.anyMatch(text -> (" " + plain(text)).contains(begun));
    }

    private static String plain(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
