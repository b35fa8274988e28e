package org.retinue.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds in every tour.
final class Invariants {

    private Invariants() {}

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static void checkDays(List<Day> days) {
        require(!days.isEmpty(), "A tour has at least one day");
        require(days.size() <= Tour.MOST_DAYS, "A tour has at most " + Tour.MOST_DAYS + " days");
        for (var index = 1; index < days.size(); index++) {
            require(
                    days.get(index).date().equals(days.get(index - 1).date().plusDays(1)),
                    "The days of a tour follow each other: " + days.get(index).date());
        }
    }

    static void checkTracks(List<Track> tracks, Delegation delegation, List<Item> items) {
        require(!tracks.isEmpty(), "A tour has at least one track");
        require(Tour.distinct(tracks.stream().map(Track::id)), "A tour has each track once");
        var known = tracks.stream().map(Track::id).collect(Collectors.toSet());
        delegation
                .delegates()
                .forEach(delegate ->
                        require(
                                known.contains(delegate.track()),
                                "A delegate follows a track of the tour: " + delegate.person()));
        items.forEach(item -> checkTracks(item, known));
    }

    private static void checkTracks(Item item, Set<TrackId> known) {
        require(
                known.containsAll(item.party().tracks()),
                "An item is on tracks of the tour: " + item.id());
    }

    /// Refuses the second of two ids that are the same, by name.
    static void checkOnce(Stream<? extends Id> ids, String otherwise) {
        var seen = new HashSet<Id>();
        ids.forEach(id -> require(seen.add(id), otherwise + id));
    }

    /// The gifts, of which those are given at no item that were to be given at one that is not
    /// there.
    static List<Gift> atItems(List<Gift> gifts, List<Item> items) {
        if (gifts.stream().allMatch(gift -> gift.at().isEmpty())) {
            return List.copyOf(gifts);
        }
        var known = items.stream().map(Item::id).collect(Collectors.toSet());
        return gifts.stream()
                .map(gift ->
                        gift.at().stream().allMatch(known::contains)
                                ? gift
                                : gift.withAt(Optional.empty()))
                .toList();
    }

    static void checkRooms(List<Item> items, Directory directory) {
        for (var item : items) {
            if (item instanceof Engagement engagement) {
                engagement
                        .place()
                        .room()
                        .ifPresent(room ->
                                require(
                                        engagement
                                                .place()
                                                .site()
                                                .flatMap(directory::site)
                                                .flatMap(site -> site.room(room))
                                                .isPresent(),
                                        "The room of an item is a room of its site: " + item.id()));
            }
        }
    }
}
