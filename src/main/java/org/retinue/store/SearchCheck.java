package org.retinue.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Whether the search index says of every item what it would if it were made anew.
final class SearchCheck {

    private final Shelf shelf;
    private final Map<List<String>, Spot> spots = new HashMap<>();
    private final Map<String, Map<Long, BitSet>> terms = new HashMap<>();

    private SearchCheck(Shelf shelf) {
        this.shelf = shelf;
        shelf.handle()
                .createQuery("SELECT tour, item, day, number FROM search_spot")
                .map((result, _) ->
                        Map.entry(
                                List.of(result.getString(1), result.getString(2)),
                                new Spot(result.getLong(3), result.getInt(4))))
                .forEach(row -> spots.put(row.getKey(), row.getValue()));
    }

    static boolean fits(Shelf shelf) {
        return new SearchIndex(shelf).isInStep() && new SearchCheck(shelf).fits();
    }

    /// How many items are in the index.
    static int entries(Shelf shelf) {
        return shelf.handle()
                .createQuery("SELECT count(*) FROM search_spot")
                .mapTo(Integer.class)
                .one();
    }

    private boolean fits() {
        for (var id : shelf.seals(Kind.TOUR).keySet()) {
            var tour = Tours.tour(shelf, new TourId(id)).map(Stored::tour);
            if (!tour.map(this::fits).orElse(false)) {
                return false;
            }
        }
        return spots.isEmpty() && termsFit();
    }

    private boolean fits(Tour tour) {
        return tour.items().stream()
                .allMatch(item -> fits(tour.id(), item.id(), SearchIndex.entry(tour, item)));
    }

    private boolean fits(TourId tour, ItemId item, Entry entry) {
        var spot = Optional.ofNullable(spots.remove(List.of(tour.value(), item.value())));
        spot.ifPresent(there ->
                entry.terms()
                        .forEach(term ->
                                terms.computeIfAbsent(term, _ -> new HashMap<>())
                                        .computeIfAbsent(there.block(), _ -> new BitSet())
                                        .set(there.bit())));
        return spot.map(Spot::day).equals(Optional.of(entry.day().toEpochDay()));
    }

    private boolean termsFit() {
        return shelf
                        .handle()
                        .createQuery("SELECT term, block, spots FROM search_term")
                        .map((result, _) ->
                                Packed.read(result.getBytes(3))
                                        .equals(
                                                terms.getOrDefault(
                                                                result.getString(1),
                                                                new HashMap<>())
                                                        .remove(result.getLong(2))))
                        .stream()
                        .allMatch(fits -> fits)
                && terms.values().stream().allMatch(Map::isEmpty);
    }
}
