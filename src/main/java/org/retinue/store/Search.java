package org.retinue.store;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retinue.tour.TourId;

/// One search: the terms that every item found must have, looked up in blocks of days from today
/// outwards, so that a word that a million items have costs no more than one that few have.
final class Search {

    /// How many blocks to either side of today's are looked at before it is tried farther away: two
    /// months, two years, all there is.
    private static final List<Integer> REACHES = List.of(2, 24, Integer.MAX_VALUE / Spot.DAYS);

    private final Shelf shelf;
    private final List<Sought> words;
    private final long today;
    private final List<Need> needed;

    Search(Shelf shelf, List<Sought> words, LocalDate today) {
        this.shelf = shelf;
        this.words = List.copyOf(words);
        this.today = today.toEpochDay();
        needed =
                words.stream()
                        .flatMap(Search::needed)
                        .distinct()
                        .sorted(Comparator.comparingInt(Need::size))
                        .toList();
    }

    /// What the word needs: nothing where it has no letter. What has a mark that is meant needs no
    /// text; the marks of a word that means much are many, and are read once for all its terms.
    private static Stream<Need> needed(Sought word) {
        var terms = Run.of(word.typed()).stream().flatMap(run -> run.sought().stream()).toList();
        if (word.meant().isEmpty() || terms.isEmpty()) {
            return terms.stream().map(term -> new Need(Set.of(), List.of(term)));
        }
        var marks = word.meant().stream().map(Mark::term).collect(toCollection(TreeSet::new));
        return Stream.of(new Need(marks, terms));
    }

    /// One of the marks, or else each of the terms.
    private record Need(Set<String> marks, List<String> terms) {

        int size() {
            return marks.size() + terms.size();
        }
    }

    /// The items that fit, those of the days nearest to today first.
    List<Found> items(int most) {
        var found = List.<Found>of();
        if (!needed.isEmpty()) {
            for (var reach : REACHES) {
                found = items(most, reach);
                if (found.size() >= most) {
                    break;
                }
            }
        }
        return found;
    }

    private List<Found> items(int most, int reach) {
        var spots = spots(reach);
        var found = new ArrayList<Found>();
        for (var from = 0; from < spots.size() && found.size() < most; from += most) {
            found.addAll(fitting(spots.subList(from, Math.min(spots.size(), from + most))));
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    /// The spots that have all terms and are no more days away than the reach, which all lie in the
    /// blocks that are looked at. The terms that leave least come first; the others are read only
    /// where something is left.
    private List<Spot> spots(int reach) {
        var here = Math.floorDiv(today, Spot.DAYS);
        var blocks = blocks(needed.getFirst(), "BETWEEN ? AND ?", here - reach, here + reach);
        for (var place = 1; place < needed.size() && !blocks.isEmpty(); place++) {
            var left = JsonList.of(blocks.keySet());
            var others = blocks(needed.get(place), "IN (SELECT value FROM json_each(?))", left);
            intersect(blocks, others);
        }
        return blocks.entrySet().stream()
                .flatMap(block ->
                        block.getValue().stream().mapToObj(bit -> Spot.of(block.getKey(), bit)))
                .filter(spot -> spot.daysFrom(today) <= (long) reach * Spot.DAYS)
                .sorted(nearestFirst())
                .toList();
    }

    /// Of two days as near, the one to come is before the one that is past.
    private Comparator<Spot> nearestFirst() {
        return Comparator.comparingLong((Spot spot) -> spot.daysFrom(today))
                .thenComparing(Spot::day, Comparator.reverseOrder())
                .thenComparingInt(Spot::number);
    }

    private Map<Long, BitSet> blocks(Need need, String which, Object... named) {
        var blocks = new HashMap<Long, BitSet>();
        for (var place = 0; place < need.terms().size(); place++) {
            var others = blocks(Set.of(need.terms().get(place)), which, named);
            if (place == 0) {
                blocks.putAll(others);
            } else {
                intersect(blocks, others);
            }
        }
        if (!need.marks().isEmpty()) {
            blocks(need.marks(), which, named)
                    .forEach((block, bits) -> blocks.merge(block, bits, Search::or));
        }
        return blocks;
    }

    private static void intersect(Map<Long, BitSet> blocks, Map<Long, BitSet> others) {
        blocks.keySet().retainAll(others.keySet());
        blocks.forEach((block, bits) -> bits.and(others.get(block)));
        blocks.values().removeIf(BitSet::isEmpty);
    }

    /// What any of the terms finds, in those blocks alone that are named.
    private Map<Long, BitSet> blocks(Set<String> any, String which, Object... named) {
        var blocks = new HashMap<Long, BitSet>();
        var query =
                shelf.handle()
                        .createQuery(
                                "SELECT block, spots FROM search_term"
                                        + " WHERE term IN (SELECT value FROM json_each(?))"
                                        + " AND block "
                                        + which)
                        .bind(0, JsonList.of(any));
        for (var place = 0; place < named.length; place++) {
            query.bind(place + 1, named[place]);
        }
        query.map((result, _) -> Map.entry(result.getLong(1), Packed.read(result.getBytes(2))))
                .forEach(row -> blocks.merge(row.getKey(), row.getValue(), Search::or));
        return blocks;
    }

    private static BitSet or(BitSet one, BitSet other) {
        one.or(other);
        return one;
    }

    private record Place(Spot spot, List<String> key) {}

    /// The items of the spots, as far as they fit.
    private List<Found> fitting(List<Spot> spots) {
        var places = places(spots);
        var rows = shelf.itemRows(places.stream().map(Place::key).toList());
        return places.stream()
                .sorted(Comparator.comparing(Place::spot, nearestFirst()))
                .flatMap(place -> fitting(place, rows).stream())
                .toList();
    }

    private List<Place> places(List<Spot> spots) {
        return shelf.handle()
                .createQuery(
                        """
                        SELECT day, number, tour, item FROM json_each(?) AS spot
                        CROSS JOIN search_spot
                        ON day = spot.value ->> 0 AND number = spot.value ->> 1
                        """)
                .bind(0, JsonList.of(spots.stream().map(Spot::key)))
                .map((result, _) ->
                        new Place(
                                new Spot(result.getLong(1), result.getInt(2)),
                                List.of(result.getString(3), result.getString(4))))
                .list();
    }

    /// The item at the place: the terms do not say that three characters stand together.
    private Optional<Found> fitting(Place place, Rows rows) {
        var tour = place.key().getFirst();
        var day = LocalDate.ofEpochDay(place.spot().day());
        return shelf.value(new Thing(Kind.TOUR, tour), () -> ItemRows.item(rows, place.key()))
                .filter(item -> Entry.of(new TourId(tour), day, item).fits(words))
                .map(item -> new Found(new TourId(tour), item));
    }
}
