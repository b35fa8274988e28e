package org.retinue.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// The search index within one transaction. It is kept in step with every tour that is saved, item
/// by item: an item keeps its spot while it keeps its day, and then only the terms are written that
/// came or went.
record SearchIndex(Shelf shelf) {

    /// Counts the ways in which terms have been made; an index made in another is made anew.
    private static final int FORM = 1;

    /// So many tours are put into the index at a time when it is made anew.
    private static final int PORTION = 50;

    /// Whether the index was made of the tours that are there.
    boolean isInStep() {
        return state().equals(Optional.of(versions()));
    }

    /// Makes the whole index anew.
    void renew() {
        for (var table : List.of("search_state", "search_term", "search_spot")) {
            shelf.handle().execute("DELETE FROM " + table);
        }
        var ids = List.copyOf(shelf.seals(Kind.TOUR).keySet());
        for (var from = 0; from < ids.size(); from += PORTION) {
            var changes = new SearchChanges(shelf.handle());
            for (var id : ids.subList(from, Math.min(ids.size(), from + PORTION))) {
                tour(id).ifPresent(tour -> gather(changes, Optional.empty(), Optional.of(tour)));
            }
            changes.write();
        }
        shelf.handle()
                .execute("INSERT INTO search_state (form, tours) VALUES (?, ?)", FORM, versions());
    }

    /// A tour that cannot be read is not found either; who opens it is told why.
    private Optional<Tour> tour(String id) {
        try {
            return Tours.tour(shelf, new TourId(id)).map(Stored::tour);
        } catch (Trouble e) {
            if (e.kind() != Trouble.Kind.DAMAGED) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /// Says that the index is no good.
    static Optional<Shelf> giveUp(Shelf shelf) {
        shelf.handle().execute("DELETE FROM search_state");
        return Optional.of(shelf);
    }

    /// Writes what differs between the tour before and after, which has this version now.
    void write(Optional<Stored> before, Optional<Tour> after, long version) {
        var changes = new SearchChanges(shelf.handle());
        gather(changes, before.map(Stored::tour), after);
        changes.write();
        var old = before.map(stored -> number(stored.tour().id().value(), stored.version()));
        var next = after.map(tour -> number(tour.id().value(), version));
        shelf.handle()
                .execute(
                        "UPDATE search_state SET tours = tours + ? WHERE form = ?",
                        next.orElse(0L) - old.orElse(0L),
                        FORM);
    }

    private static void gather(SearchChanges changes, Optional<Tour> before, Optional<Tour> after) {
        var id = after.or(() -> before).orElseThrow().id();
        var old = differing(before, after);
        var now = differing(after, before);
        var spots = changes.spots(id, old.keySet());
        old.forEach((item, entry) -> {
            var spot = Optional.ofNullable(spots.get(item));
            var next = now.get(item);
            if (spot.isPresent() && next != null && next.day().equals(entry.day())) {
                changes.change(spot.get(), entry.terms(), next.terms());
                now.remove(item);
            } else {
                spot.ifPresent(left -> changes.leave(left, entry.terms()));
            }
        });
        now.forEach((item, entry) -> changes.enter(id, item, entry));
    }

    /// The entries of the one tour that are not the same in the other.
    private static Map<ItemId, Entry> differing(Optional<Tour> one, Optional<Tour> other) {
        var entries = new TreeMap<ItemId, Entry>();
        var known = other.map(Tour::itemsById).orElse(Map.of());
        var startsAlike = one.map(Tour::firstDay).equals(other.map(Tour::firstDay));
        one.ifPresent(tour ->
                tour.items().stream()
                        .filter(item ->
                                !item.equals(known.get(item.id()))
                                        || (item.day().isEmpty() && !startsAlike))
                        .forEach(item -> entries.put(item.id(), entry(tour, item))));
        return entries;
    }

    static Entry entry(Tour tour, Item item) {
        return Entry.of(tour.id(), tour.firstDay(), item);
    }

    /// The versions of all tours in one number, which a saved tour changes without the others being
    /// read.
    private long versions() {
        return shelf.seals(Kind.TOUR).values().stream()
                .mapToLong(seal -> number(seal.thing().id(), seal.version()))
                .sum();
    }

    /// Small enough that the sum over all tours is a number of SQLite's.
    private static long number(String tour, long version) {
        return Integer.toUnsignedLong(Hash.of(tour + " " + version).bits().intValue());
    }

    private Optional<Long> state() {
        return shelf.handle()
                .createQuery("SELECT tours FROM search_state WHERE form = ?")
                .bind(0, FORM)
                .mapTo(Long.class)
                .findFirst();
    }
}
