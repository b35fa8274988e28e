package org.retinue.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Tour;

/// A paper that somebody received, and what it is worth by now.
public record Holding(Handing handing, State state) {

    /// What a paper that was handed out is worth.
    public enum State {
        /// It is of the tour as it is.
        CURRENT,
        /// It is older, but for its holder nothing has changed.
        UNAFFECTED,
        /// What it tells its holder is no longer so: they need their change sheet.
        AFFECTED,
        /// Its holder has had a newer one since.
        SUPERSEDED
    }

    private record Key(String recipient, String paper) {

        private static Key of(Handing handing) {
            return new Key(handing.recipient(), handing.paper());
        }
    }

    /// All papers that were handed out, the latest first, and together those that went out
    /// together, measured by the tour as it is; the releases are the tours as they were given out,
    /// by their numbers. Where one of them is not known its papers are taken to be outdated.
    public static List<Holding> of(
            List<Handing> handings, Map<Integer, Tour> releases, Tour now, int latest) {
        var newest = new HashMap<Key, Handing>();
        for (var handing : handings) {
            newest.merge(Key.of(handing), handing, Holding::newer);
        }
        var sheets = new HashMap<Integer, Optional<ChangeSheet>>();
        return handings.stream()
                .sorted(
                        Comparator.comparing(Handing::at)
                                .reversed()
                                .thenComparingInt(Handing::number))
                .map(handing -> {
                    if (!handing.equals(newest.get(Key.of(handing)))) {
                        return new Holding(handing, State.SUPERSEDED);
                    }
                    var sheet =
                            sheets.computeIfAbsent(
                                    handing.release(),
                                    number ->
                                            Optional.ofNullable(releases.get(number))
                                                    .map(tour -> ChangeSheet.of(tour, now)));
                    return new Holding(handing, state(handing, sheet, latest));
                })
                .toList();
    }

    private static Handing newer(Handing one, Handing other) {
        var byRelease = Integer.compare(one.release(), other.release());
        if (byRelease != 0) {
            return byRelease > 0 ? one : other;
        }
        return one.number() > other.number() ? one : other;
    }

    private static State state(Handing handing, Optional<ChangeSheet> sheet, int latest) {
        if (handing.release() >= latest) {
            return State.CURRENT;
        }
        return sheet.filter(changes -> isEmptyFor(handing, changes)).isPresent()
                ? State.UNAFFECTED
                : State.AFFECTED;
    }

    /// Of somebody who is not in the tour nobody knows what concerns them: everything does.
    private static boolean isEmptyFor(Handing handing, ChangeSheet sheet) {
        return handing.person()
                .map(person -> sheet.forReader(person).isEmpty())
                .orElse(sheet.isEmpty());
    }
}
