package org.retinue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.retinue.tour.ItemId;
import org.retinue.tour.TourId;

/// What is to be written of the search index, gathered so that each of its rows is read and written
/// once.
final class SearchChanges {

    private static final String TAKE =
            "INSERT OR REPLACE INTO search_spot (day, number, tour, item) VALUES (?, ?, ?, ?)";
    private static final String FREE = "DELETE FROM search_spot WHERE day = ? AND number = ?";
    private static final String KEEP =
            "INSERT OR REPLACE INTO search_term (term, block, spots) VALUES (?, ?, ?)";
    private static final String DROP = "DELETE FROM search_term WHERE term = ? AND block = ?";

    private final Handle handle;
    private final Map<Place, Bits> terms = new TreeMap<>();
    private final Map<Long, BitSet> numbers = new HashMap<>();
    private final List<Object[]> taken = new ArrayList<>();
    private final List<Object[]> freed = new ArrayList<>();

    SearchChanges(Handle handle) {
        this.handle = handle;
    }

    /// One row of terms.
    private record Place(String term, long block) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            var byTerm = term.compareTo(other.term);
            return byTerm != 0 ? byTerm : Long.compare(block, other.block);
        }
    }

    /// The bits that are to go from a row and then those that are to come.
    private record Bits(BitSet gone, BitSet come) {

        BitSet on(BitSet before) {
            before.andNot(gone);
            before.or(come);
            return before;
        }
    }

    /// Where those of the items stand that are in the index.
    Map<ItemId, Spot> spots(TourId tour, Collection<ItemId> items) {
        var spots = new HashMap<ItemId, Spot>();
        if (!items.isEmpty()) {
            handle.createQuery(
                            """
                            SELECT day, number, item FROM search_spot
                            WHERE tour = ? AND item IN (SELECT value FROM json_each(?))
                            AND number BETWEEN 0 AND 999999
                            """)
                    .bind(0, tour.value())
                    .bind(1, JsonList.of(items.stream().map(ItemId::value)))
                    .map((result, _) ->
                            spots.put(
                                    new ItemId(result.getString(3)),
                                    new Spot(result.getLong(1), result.getInt(2))))
                    .list();
        }
        return spots;
    }

    void enter(TourId tour, ItemId item, Entry entry) {
        var day = entry.day().toEpochDay();
        var onDay = numbers.computeIfAbsent(day, this::numbers);
        var spot = new Spot(day, onDay.nextClearBit(0));
        onDay.set(spot.number());
        taken.add(new Object[] {day, spot.number(), tour.value(), item.value()});
        entry.terms().forEach(term -> bits(term, spot).come().set(spot.bit()));
    }

    void leave(Spot spot, Set<String> old) {
        freed.add(new Object[] {spot.day(), spot.number()});
        old.forEach(term -> bits(term, spot).gone().set(spot.bit()));
    }

    void change(Spot spot, Set<String> old, Set<String> now) {
        old.stream()
                .filter(term -> !now.contains(term))
                .forEach(term -> bits(term, spot).gone().set(spot.bit()));
        now.stream()
                .filter(term -> !old.contains(term))
                .forEach(term -> bits(term, spot).come().set(spot.bit()));
    }

    private Bits bits(String term, Spot spot) {
        return terms.computeIfAbsent(
                new Place(term, spot.block()), _ -> new Bits(new BitSet(), new BitSet()));
    }

    /// The numbers that are taken on the day. One that is freed by this change stays so, for who
    /// comes takes another before the one that goes has left.
    private BitSet numbers(long day) {
        var taken = new BitSet();
        handle.createQuery(
                        "SELECT number FROM search_spot"
                                + " WHERE day = ? AND number BETWEEN 0 AND 999999")
                .bind(0, day)
                .mapTo(Integer.class)
                .forEach(taken::set);
        return taken;
    }

    void write() {
        batch(FREE, freed);
        batch(TAKE, taken);
        var kept = new ArrayList<Object[]>();
        var dropped = new ArrayList<Object[]>();
        var rows = rows();
        terms.forEach((place, bits) -> {
            var after = bits.on(rows.getOrDefault(place, new BitSet()));
            if (after.isEmpty()) {
                dropped.add(new Object[] {place.term(), place.block()});
            } else {
                kept.add(new Object[] {place.term(), place.block(), Packed.written(after)});
            }
        });
        batch(DROP, dropped);
        batch(KEEP, kept);
    }

    private Map<Place, BitSet> rows() {
        var rows = new HashMap<Place, BitSet>();
        if (!terms.isEmpty()) {
            var places = terms.keySet().stream().map(place -> List.of(place.term(), place.block()));
            handle.createQuery(
                            """
                            SELECT term, block, spots FROM json_each(?) AS place
                            CROSS JOIN search_term
                            ON term = place.value ->> 0 AND block = place.value ->> 1
                            """)
                    .bind(0, JsonList.of(places))
                    .map((result, _) -> put(rows, result))
                    .list();
        }
        return rows;
    }

    private static BitSet put(Map<Place, BitSet> rows, ResultSet result) throws SQLException {
        var place = new Place(result.getString(1), result.getLong(2));
        return rows.put(place, Packed.read(result.getBytes(3)));
    }

    private void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            try (var batch = handle.prepareBatch(statement)) {
                rows.forEach(batch::add);
                batch.execute();
            }
        }
    }
}
