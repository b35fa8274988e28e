package org.retinue.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Office;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

/// What can be edited: the tours that were opened, and what all tours share. Every tour shows the
/// sites, people and vehicles as the directory has them.
record Dossier(
        SortedMap<TourId, Tour> tours,
        Directory directory,
        TravelTimes travelTimes,
        Office office) {

    Dossier {
        tours = Collections.unmodifiableSortedMap(new TreeMap<>(tours));
    }

    static Dossier of(Directory directory, TravelTimes travelTimes, Office office) {
        return new Dossier(new TreeMap<>(), directory, travelTimes, office);
    }

    Optional<Tour> tour(TourId id) {
        return Optional.ofNullable(tours.get(id));
    }

    /// The dossier with the tour as it is now; what the tour knows anew about shared things holds
    /// for all.
    Dossier with(Tour tour) {
        var changed = new TreeMap<>(tours);
        changed.put(tour.id(), tour);
        var dossier = new Dossier(changed, directory, travelTimes, office);
        var known = directory.with(tour.directory());
        return known.equals(directory) ? dossier : dossier.with(known);
    }

    Dossier without(TourId id) {
        var changed = new TreeMap<>(tours);
        changed.remove(id);
        return new Dossier(changed, directory, travelTimes, office);
    }

    /// The dossier with a tour as it was read. What the directory says about shared things may be
    /// newer than what was read.
    Dossier withStored(Tour tour) {
        return with(tour.refreshed(completed(directory, tour)));
    }

    /// The dossier with another directory. What a tour names stays known, whatever the directory
    /// has dropped.
    Dossier with(Directory changed) {
        var known = changed;
        for (var tour : tours.values()) {
            known = completed(known, tour);
        }
        var refreshed = new TreeMap<TourId, Tour>();
        for (var tour : tours.values()) {
            refreshed.put(tour.id(), tour.refreshed(known));
        }
        return new Dossier(refreshed, known, travelTimes, office);
    }

    Dossier with(TravelTimes changed) {
        return new Dossier(tours, directory, changed, office);
    }

    Dossier with(Office changed) {
        return new Dossier(tours, directory, travelTimes, changed);
    }

    /// The tours whose own content differs in the other dossier, among those that both or either
    /// know.
    List<TourId> toursThatDiffer(Dossier after) {
        return Stream.concat(tours.keySet().stream(), after.tours.keySet().stream())
                .distinct()
                .filter(id ->
                        !ownContent(id, after.directory)
                                .equals(after.ownContent(id, after.directory)))
                .toList();
    }

    /// The tours that name something which the directory does not have.
    List<Tour> toursMissing(Directory known) {
        return tours.values().stream().filter(tour -> isMissing(tour, known)).toList();
    }

    private Optional<Tour> ownContent(TourId id, Directory known) {
        return tour(id).map(tour -> isMissing(tour, known) ? tour : tour.refreshed(known));
    }

    /// The directory with what the tour names and it does not have; what it has, it knows better.
    private static Directory completed(Directory known, Tour tour) {
        return isMissing(tour, known)
                ? new Removal(tour.directory(), known).undoneIn(known)
                : known;
    }

    private static boolean isMissing(Tour tour, Directory known) {
        if (!rooms(known).containsAll(usedRooms(tour))) {
            return true;
        }
        // Whom a site no longer has as a contact, its tours need no more.
        return lacks(known, tour.directory()) && lacks(known, tour.refreshed(known).directory());
    }

    private static boolean lacks(Directory known, Directory named) {
        return !known.sites().keySet().containsAll(named.sites().keySet())
                || !known.people().keySet().containsAll(named.people().keySet())
                || !known.vehicles().keySet().containsAll(named.vehicles().keySet());
    }

    private static HashSet<RoomId> rooms(Directory known) {
        return known.sites().values().stream()
                .flatMap(site -> site.rooms().stream())
                .map(Room::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<RoomId> usedRooms(Tour tour) {
        var used = new ArrayList<RoomId>();
        for (var item : tour.items()) {
            if (item instanceof Engagement engagement) {
                engagement.place().room().ifPresent(used::add);
            }
        }
        return used;
    }
}
