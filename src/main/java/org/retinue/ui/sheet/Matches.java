package org.retinue.ui.sheet;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds things by a few letters of any of their names, likeliest first. Case, accents and the
/// width of letters do not matter.
public final class Matches {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Matches() {}

    /// Those of which a name fits what is typed: exactly, from its beginning, from the beginning of
    /// one of its words, by the first letters of its words, or anywhere. Among equals the given
    /// order holds. Everything fits where nothing is typed.
    public static <T> List<T> best(
            List<T> things, Function<T, Stream<String>> names, String typed, int most) {
        var wanted = plain(typed);
        if (wanted.isEmpty()) {
            return things.stream().limit(most).toList();
        }
        return things.stream()
                .map(thing -> new Ranked<>(thing, rank(names.apply(thing), wanted)))
                .filter(ranked -> ranked.rank().isPresent())
                .sorted(Comparator.comparingInt(ranked -> ranked.rank().orElseThrow()))
                .limit(most)
                .map(Ranked::thing)
                .toList();
    }

    /// Whether a name is what is typed.
    public static boolean same(String name, String typed) {
        return plain(name).equals(plain(typed));
    }

    private static OptionalInt rank(Stream<String> names, String wanted) {
        return names.map(Matches::plain).flatMapToInt(name -> rank(name, wanted).stream()).min();
    }

    private static OptionalInt rank(String name, String wanted) {
        if (name.equals(wanted)) {
            return OptionalInt.of(0);
        }
        if (name.startsWith(wanted)) {
            return OptionalInt.of(1);
        }
        var words = BREAK.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        if (words.stream().anyMatch(word -> word.startsWith(wanted))) {
            return OptionalInt.of(2);
        }
        var initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        if (wanted.length() > 1 && initials.toString().startsWith(wanted)) {
            return OptionalInt.of(3);
        }
        return name.contains(wanted) ? OptionalInt.of(4) : OptionalInt.empty();
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    private record Ranked<T>(T thing, OptionalInt rank) {}
}
