package org.retinue.mend;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;

/// Swapping an item with one near it.
final class Swaps {

    /// So many neighbours are tried, the nearest first.
    private static final int NEIGHBOURS = 4;

    private Swaps() {}

    static Stream<Outlook> withNeighbours(Trial trial) {
        return trial.items().stream()
                .filter(Swaps::isSwappable)
                .limit(2)
                .flatMap(item ->
                        neighbours(trial, item)
                                .flatMap(other ->
                                        trial
                                                .tried(new Mend.Swap(item.id(), other.id()))
                                                .stream()));
    }

    private static Stream<Item> neighbours(Trial trial, Item item) {
        var start = trial.tour().interval(item).orElseThrow().start();
        return trial.tour().items().stream()
                .filter(Item::isActive)
                .filter(Swaps::isSwappable)
                .filter(other -> !other.id().equals(item.id()))
                .filter(other -> other.party().tracks().equals(item.party().tracks()))
                .sorted(
                        Comparator.comparing(other ->
                                Duration.between(
                                                start,
                                                trial.tour().interval(other).orElseThrow().start())
                                        .abs()))
                .limit(NEIGHBOURS);
    }

    private static boolean isSwappable(Item item) {
        return item instanceof Engagement
                && item.startSite().isPresent()
                && Movable.isMovable(item);
    }
}
