package org.retinue.trust;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fates of many trials.
final class Tally {

    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

    void add(Fate fate) {
        fates.merge(fate, 1, Integer::sum);
    }

    int tried() {
        return fates.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    boolean isAllKept() {
        return of(Fate.KEPT) == tried();
    }

    /// As `500 kept, 0 lost, 0 between, 0 corrupt`.
    @Override
    public String toString() {
        return Stream.of(Fate.values())
                .map(fate -> of(fate) + " " + fate.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
