package org.retinue.desk;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.retinue.release.Comparison;
import org.retinue.tour.Tour;

/// The release that a pack which comes back was made from: the one that it names, which is certain,
/// or else the one that it differs least from.
public record Ancestor(int release, Tour tour, boolean isCertain) {

    /// Among the releases of the tour by their numbers; nothing where there are none.
    public static Optional<Ancestor> of(
            SortedMap<Integer, Tour> releases, Tour pack, String named) {
        return releases.entrySet().stream()
                .filter(release -> release.getKey().toString().equals(named))
                .map(release -> new Ancestor(release.getKey(), release.getValue(), true))
                .findFirst()
                .or(() -> nearest(releases, pack));
    }

    /// Of several that are equally near the latest.
    private static Optional<Ancestor> nearest(SortedMap<Integer, Tour> releases, Tour pack) {
        return releases.entrySet().stream()
                .min(
                        Comparator.<Map.Entry<Integer, Tour>>comparingInt(release ->
                                        Comparison.of(release.getValue(), pack).fields().size())
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(release -> new Ancestor(release.getKey(), release.getValue(), false));
    }
}
