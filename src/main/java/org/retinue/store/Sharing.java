package org.retinue.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// What a change to one tour means for the sites, people and vehicles that it shares with others:
/// what the workspace does not know comes in, what the change changed is changed, and what only
/// this tour had another idea of stays as it is. Where the writer believes something of them, what
/// is otherwise in the tour is what the change is about, and what is believed and is not so is
/// somebody else's change. Nothing that another tour needs goes away.
final class Sharing {

    static final String ROOMS_USED_ELSEWHERE =
            "SELECT DISTINCT room FROM item WHERE site = ? AND tour <> ?";

    private final Shelf shelf;
    private final TourId tour;
    private final boolean isNew;
    private final Optional<Directory> believed;
    private final Directory before;
    private final Directory after;
    private final Directory theirs;

    Sharing(Shelf shelf, Change change) {
        this.shelf = shelf;
        tour = change.tour();
        isNew = change.before().isEmpty();
        believed = change.believed();
        before =
                believed.orElse(Directory.EMPTY)
                        .with(
                                change.before()
                                        .map(stored -> stored.tour().directory())
                                        .orElse(Directory.EMPTY));
        after = change.after().map(Tour::directory).orElse(Directory.EMPTY);
        theirs =
                Shared.directory(
                        shelf,
                        ids(differing(before.sites(), after.sites())),
                        ids(differing(before.people(), after.people())),
                        ids(differing(before.vehicles(), after.vehicles())));
    }

    /// Gives what was written, or nothing where somebody else changed the same thing meanwhile.
    Optional<List<Difference>> write() {
        var old =
                new Directory(
                        basis(before.sites(), after.sites(), theirs.sites()),
                        basis(before.people(), after.people(), theirs.people()),
                        basis(before.vehicles(), after.vehicles(), theirs.vehicles()));
        var sites = goal(before.sites(), after.sites(), theirs.sites());
        sites.replaceAll((_, site) -> withRooms(site));
        var now =
                new Directory(
                        sites,
                        goal(before.people(), after.people(), theirs.people()),
                        goal(before.vehicles(), after.vehicles(), theirs.vehicles()));
        return Shared.write(shelf, old, now);
    }

    private static List<String> ids(SortedMap<? extends Id, ?> things) {
        return things.keySet().stream().map(Id::value).toList();
    }

    private static <K, V> SortedMap<K, V> differing(SortedMap<K, V> before, SortedMap<K, V> after) {
        var differing = new TreeMap<>(after);
        differing.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        return differing;
    }

    /// What each differing thing is believed to be: as before, or as it is if nothing is believed
    /// of it.
    private <K, V> SortedMap<K, V> basis(
            SortedMap<K, V> before, SortedMap<K, V> after, SortedMap<K, V> theirs) {
        var basis = new TreeMap<>(before);
        if (believed.isEmpty()) {
            theirs.forEach(basis::putIfAbsent);
        }
        basis.keySet().retainAll(differing(before, after).keySet());
        return basis;
    }

    /// What each differing thing is to be: as this tour has it, if that is what the change is
    /// about.
    private <K, V> SortedMap<K, V> goal(
            SortedMap<K, V> before, SortedMap<K, V> after, SortedMap<K, V> theirs) {
        var goal = differing(before, after);
        if (!isNew && believed.isEmpty()) {
            goal.replaceAll(
                    (id, ours) -> before.containsKey(id) ? ours : theirs.getOrDefault(id, ours));
        }
        return goal;
    }

    /// A site that stays as it is gets the rooms that this tour knows, a site that changes keeps
    /// the rooms that other tours use.
    private Site withRooms(Site goal) {
        var their = theirs.site(goal.id()).orElse(goal);
        var ours = after.site(goal.id()).orElse(goal);
        var used = usedElsewhere(goal);
        return Stream.of(ours.rooms().stream(), their.rooms().stream().filter(used))
                .flatMap(rooms -> rooms)
                .reduce(goal, Sharing::with, (_, last) -> last);
    }

    private static Site with(Site site, Room room) {
        return site.room(room.id()).isPresent()
                ? site
                : site.withRooms(Stream.concat(site.rooms().stream(), Stream.of(room)).toList());
    }

    private Predicate<Room> usedElsewhere(Site site) {
        var used =
                shelf.handle()
                        .createQuery(ROOMS_USED_ELSEWHERE)
                        .bind(0, site.id().value())
                        .bind(1, tour.value())
                        .mapTo(String.class)
                        .set();
        return room -> used.contains(room.id().value());
    }
}
