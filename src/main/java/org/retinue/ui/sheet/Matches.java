package org.retinue.ui.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.words.Sounds;

/// Finds things by a few letters of any of their names, likeliest first: as [Sounds] hears them, so
/// that Chinese names are found by their pinyin too.
public final class Matches {

    private Matches() {}

    /// Those of which a name fits what is typed, the nearest first. Among equals the given order
    /// holds. Everything fits where nothing is typed.
    public static <T> List<T> best(
            List<T> things, Function<T, Stream<String>> names, String typed, int most) {
        if (typed.isBlank()) {
            return things.stream().limit(most).toList();
        }
        return things.stream()
                .map(thing -> new Ranked<>(thing, rank(names.apply(thing), typed)))
                .filter(ranked -> ranked.rank().isPresent())
                .sorted(Comparator.comparingInt(ranked -> ranked.rank().orElseThrow()))
                .limit(most)
                .map(Ranked::thing)
                .toList();
    }

    /// Whether a name is what is typed.
    public static boolean same(String name, String typed) {
        return Sounds.folded(name).equals(Sounds.folded(typed));
    }

    private static OptionalInt rank(Stream<String> names, String typed) {
        return names.flatMapToInt(name -> Sounds.rank(typed, name).stream()).min();
    }

    private record Ranked<T>(T thing, OptionalInt rank) {}
}
