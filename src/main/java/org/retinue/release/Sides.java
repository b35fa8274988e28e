package org.retinue.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The things of three lists by their keys, and the order in which all of them stand.
record Sides<K, T>(Map<K, T> base, Map<K, T> mine, Map<K, T> theirs) {

    Sides(
            Function<T, K> key,
            Collection<? extends T> base,
            Collection<? extends T> mine,
            Collection<? extends T> theirs) {
        this(byKey(key, base), byKey(key, mine), byKey(key, theirs));
    }

    /// The same, seen from the other side.
    Sides<K, T> others() {
        return new Sides<>(base, /* mine= */ theirs, /* theirs= */ mine);
    }

    /// All keys of mine and theirs.
    List<K> order() {
        return shared(mine).equals(shared(base)) ? spliced(theirs, mine) : spliced(mine, theirs);
    }

    /// Whether both sides changed the order of what they share, and not to the same.
    boolean areOrderedApart() {
        var before = shared(base);
        return !shared(mine).equals(before)
                && !shared(theirs).equals(before)
                && !shared(mine).equals(shared(theirs));
    }

    /// The keys that all three have, in the order of the one.
    private List<K> shared(Map<K, T> of) {
        return of.keySet().stream()
                .filter(base::containsKey)
                .filter(mine::containsKey)
                .filter(theirs::containsKey)
                .toList();
    }

    /// The keys of the one with those of the other, each after the key that it follows there.
    private static <K, T> List<K> spliced(Map<K, T> one, Map<K, T> other) {
        var order = new ArrayList<K>();
        var followers = new HashMap<K, List<K>>();
        var run = order;
        for (var key : other.keySet()) {
            if (one.containsKey(key)) {
                run = new ArrayList<>();
                followers.put(key, run);
            } else {
                run.add(key);
            }
        }
        for (var key : one.keySet()) {
            order.add(key);
            order.addAll(followers.getOrDefault(key, List.of()));
        }
        return order;
    }

    private static <K, T> Map<K, T> byKey(Function<T, K> key, Collection<? extends T> things) {
        return things.stream()
                .collect(
                        Collectors.toMap(
                                key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
