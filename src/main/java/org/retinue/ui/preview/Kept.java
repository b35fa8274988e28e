package org.retinue.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Keeps what was used last, as much as fits; the newest is kept however heavy it is.
final class Kept<K, V> {

    private final long most;
    private final ToLongFunction<V> weight;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long weighs;

    Kept(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    void put(K key, V value) {
        var before = values.put(key, value);
        weighs += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        var eldest = values.values().iterator();
        while (weighs > most && values.size() > 1) {
            weighs -= weight.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    int size() {
        return values.size();
    }

    long weighs() {
        return weighs;
    }

    void clear() {
        values.clear();
        weighs = 0;
    }
}
