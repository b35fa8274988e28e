package org.retinue.desk;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.retinue.audience.Audience;
import org.retinue.brief.Pack;
import org.retinue.release.Comparison;
import org.retinue.release.Merge;
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

    /// Whether it can be told what was withheld from a pack: not where it was made for other eyes
    /// than those of a colleague.
    public static boolean canBeWhole(Pack pack) {
        return !pack.isRedacted() || pack.audience().equals(Audience.FULL.key());
    }

    /// The tour of a pack that was made from this release, in which what was withheld from the pack
    /// is as it was in the release; nothing where it cannot be told what that was.
    public Optional<Tour> whole(Pack pack) {
        return Optional.of(pack).filter(Ancestor::canBeWhole).map(this::filled);
    }

    private Tour filled(Pack pack) {
        if (!pack.isRedacted()) {
            return pack.tour();
        }
        var given = Outgoing.of(tour, Audience.FULL, Optional.empty()).tour();
        return Merge.of(given, tour, pack.tour()).tour();
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
