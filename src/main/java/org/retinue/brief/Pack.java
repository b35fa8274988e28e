package org.retinue.brief;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.tour.Directory;
import org.retinue.tour.Tour;

/// A tour as it is handed over: which release it is (empty where it was not given out yet), who
/// made the document when, for which audience, and how many values of which kinds of data were
/// withheld from that. An audience that is empty is not known.
public record Pack(
        Tour tour,
        String release,
        Made made,
        String audience,
        SortedMap<String, Integer> withheld) {

    public Pack {
        withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
    }

    /// A pack of which nothing is said about an audience.
    public Pack(Tour tour, String release, Made made) {
        this(tour, release, made, "", new TreeMap<>());
    }

    /// When, by whom and with what program a pack was made; no part of its content.
    public record Made(Instant at, String by, String program) {}

    /// Whether something is missing in it that its maker has.
    public boolean isRedacted() {
        return !withheld.isEmpty();
    }

    /// The tour as it is taken over where these sites, people and vehicles are known: what was
    /// withheld from the pack does not take away what is known of them.
    public Tour tourOver(Directory known) {
        return isRedacted() ? tour.refreshed(keepingRooms(known)) : tour;
    }

    private Directory keepingRooms(Directory known) {
        var sites =
                known.sites().values().stream()
                        .filter(site ->
                                tour.directory().site(site.id()).stream()
                                        .flatMap(brought -> brought.rooms().stream())
                                        .allMatch(room -> site.room(room.id()).isPresent()))
                        .toList();
        return Directory.of(sites, known.people().values(), known.vehicles().values());
    }
}
