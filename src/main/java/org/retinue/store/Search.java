package org.retinue.store;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.TourId;

/// One search: the terms that every item found must have, looked up in blocks of days from today
/// outwards, so that a word that a million items have costs no more than one that few have.
final class Search {

    /// First the days up to two months away, then up to two years, then all there are.
    private static final List<Ring> RINGS =
            List.of(new Ring(0, 2), new Ring(2, 24), new Ring(24, Integer.MAX_VALUE / Spot.DAYS));

    /// Asking an item what it names takes as long as reading so many rows of terms.
    private static final int ROWS_OF_AN_ITEM = 12;

    /// The spots of the items that [Entry#marks] gives one of the marks, asked of their columns:
    /// with the items read whole, the search of a million took 1.45 times as long.
    private static final String NAMING =
            """
            WITH mark AS MATERIALIZED (SELECT value FROM json_each(?)),
            place AS (
                SELECT day, number, tour, item FROM json_each(?) AS spot
                CROSS JOIN search_spot
                ON day = spot.value ->> 0 AND number = spot.value ->> 1)
            SELECT place.day, place.number FROM place CROSS JOIN item USING (tour, item)
            WHERE 'tour:' || tour IN mark
            OR iif(sort = 'LEG', 'leg:', 'engagement:') || item.kind IN mark
            OR 'site:' || site IN mark
            OR 'site:' || from_site IN mark
            OR 'site:' || to_site IN mark
            OR 'person:' || lead IN mark
            OR EXISTS (SELECT 1 FROM guest AS other
                WHERE (other.tour, other.item) = (place.tour, place.item)
                AND 'person:' || person IN mark)
            OR EXISTS (SELECT 1 FROM greeter AS other
                WHERE (other.tour, other.item) = (place.tour, place.item)
                AND 'person:' || person IN mark)
            OR EXISTS (SELECT 1 FROM assignment AS other
                WHERE (other.tour, other.item) = (place.tour, place.item)
                AND 'person:' || person IN mark)
            OR EXISTS (SELECT 1 FROM item_vehicle AS other
                WHERE (other.tour, other.item) = (place.tour, place.item)
                AND 'vehicle:' || vehicle IN mark)
            """;

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

    /// The days whose distance from today, in blocks, is at least the one and less than the other.
    /// They lie in the blocks from the one to the other away from today's.
    private record Ring(int inner, int outer) {

        boolean holds(long days) {
            return days >= (long) inner * Spot.DAYS && days < (long) outer * Spot.DAYS;
        }
    }

    /// One of the marks, or else each of the terms.
    private record Need(Set<String> marks, List<String> terms) {

        int size() {
            return marks.size() + terms.size();
        }
    }

    /// The items that fit, those of the days nearest to today first.
    List<Found> items(int most) {
        return (needed.isEmpty() ? Stream.<Ring>empty() : RINGS.stream())
                .flatMap(ring -> spots(ring).stream())
                .gather(Gatherers.windowFixed(most))
                .flatMap(spots -> fitting(spots).stream())
                .limit(most)
                .toList();
    }

    /// The spots of the days of the ring that have all terms. The terms that leave least come
    /// first; the others are read only where something is left.
    private List<Spot> spots(Ring ring) {
        var here = Math.floorDiv(today, Spot.DAYS);
        var blocks =
                blocks(
                        needed.getFirst(),
                        "BETWEEN ? AND ? AND block NOT BETWEEN ? AND ?",
                        here - ring.outer(),
                        here + ring.outer(),
                        here - ring.inner() + 1,
                        here + ring.inner() - 1);
        for (var need : needed.subList(1, needed.size())) {
            if (!blocks.isEmpty()) {
                intersect(blocks, among(blocks, need));
            }
        }
        return spots(blocks)
                .filter(spot -> ring.holds(spot.daysFrom(today)))
                .sorted(nearestFirst())
                .toList();
    }

    private static Stream<Spot> spots(Map<Long, BitSet> blocks) {
        return blocks.entrySet().stream()
                .flatMap(block ->
                        block.getValue().stream().mapToObj(bit -> Spot.of(block.getKey(), bit)));
    }

    /// What has what is needed, looked for where something is left. Where that is little, the few
    /// items are sooner asked what they name than the rows of many marks are read.
    private Map<Long, BitSet> among(Map<Long, BitSet> left, Need need) {
        var which = "IN (SELECT value FROM json_each(?))";
        var blocks = JsonList.of(left.keySet());
        var items = left.values().stream().mapToLong(BitSet::cardinality).sum();
        if (items * ROWS_OF_AN_ITEM > (long) left.size() * need.marks().size()) {
            return blocks(need, which, blocks);
        }
        var found = blocks(new Need(Set.of(), need.terms()), which, blocks);
        naming(left, need.marks())
                .forEach(spot ->
                        found.computeIfAbsent(spot.block(), _ -> new BitSet()).set(spot.bit()));
        return found;
    }

    private Iterable<Spot> naming(Map<Long, BitSet> left, Set<String> marks) {
        return shelf.handle()
                .createQuery(NAMING)
                .bind(0, JsonList.of(marks))
                .bind(1, JsonList.of(spots(left).map(Spot::key)))
                .map((result, _) -> new Spot(result.getLong(1), result.getInt(2)));
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

    private record Place(Spot spot, List<String> key) {

        TourId tour() {
            return new TourId(key.getFirst());
        }
    }

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
        var day = LocalDate.ofEpochDay(place.spot().day());
        return item(place, rows)
                .filter(item -> Entry.of(place.tour(), day, item).fits(words))
                .map(item -> new Found(place.tour(), item));
    }

    private Optional<Item> item(Place place, Rows rows) {
        var tour = new Thing(Kind.TOUR, place.key().getFirst());
        return shelf.value(tour, () -> ItemRows.item(rows, place.key()));
    }
}
