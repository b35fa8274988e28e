package org.retinue.ui.form;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Text;
import org.retinue.words.Sounds;

/// Whether something is meant by a few typed letters: every typed word is found in one of its
/// texts, as [Sounds] hears them.
public final class Search {

    private static final Pattern SPACE = Pattern.compile("[\\s,;]+");

    private Search() {}

    public static boolean matches(String typed, Stream<String> texts) {
        var all = texts.toList();
        return SPACE.splitAsStream(typed.strip())
                .allMatch(word -> all.stream().anyMatch(text -> Sounds.match(word, text)));
    }

    public static boolean matches(String typed, Text text) {
        return matches(typed, text.forms().values().stream());
    }

    /// How near the nearest of the texts is to what was typed: what is meant most likely comes
    /// first.
    public static int distance(String typed, Stream<String> texts) {
        return texts.flatMapToInt(text -> Sounds.rank(typed, text).stream())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
