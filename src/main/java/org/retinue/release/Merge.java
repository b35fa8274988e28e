package org.retinue.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.Stay;
import org.retinue.tour.Task;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// The tour that two sides made of a common one, and what they did not agree on.
public record Merge(Tour tour, List<Conflict> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /// What both sides did, one upon the other. Nothing that only one side did is lost without
    /// being told as a conflict.
    public static Merge of(Tour base, Tour mine, Tour theirs) {
        return of(base, mine, theirs, Set.of());
    }

    /// The same, but where both changed one of these fields theirs holds: what a person has chosen
    /// among the conflicts, which are told all the same.
    public static Merge of(Tour base, Tour mine, Tour theirs, Set<String> yielding) {
        var fields = new Fields(yielding);
        var sides = new Gifts(base, mine, theirs);
        var gifts = sides.merged(fields);
        var items = sides.kept(items(fields, base, mine, theirs), gifts);
        var delegation =
                fields.merged(
                        "delegation", base.delegation(), mine.delegation(), theirs.delegation());
        var merged =
                new Tour(
                        mine.id(),
                        fields.merged("heading", base.heading(), mine.heading(), theirs.heading()),
                        fields.merged("zone", base.zone(), mine.zone(), theirs.zone()),
                        days(fields, base.days(), mine.days(), theirs.days()),
                        tracks(fields, base, mine, theirs, used(items, delegation)),
                        delegation,
                        items,
                        whole(
                                DirectoryMerge.merged(
                                        fields,
                                        base.directory(),
                                        mine.directory(),
                                        theirs.directory()),
                                items,
                                mine.directory(),
                                theirs.directory()),
                        fields.keyed("stays", Stay::id, base.stays(), mine.stays(), theirs.stays()),
                        gifts,
                        tasks(fields, base, mine, theirs),
                        fields.merged("rules", base.rules(), mine.rules(), theirs.rules()),
                        fields.merged("waivers", base.waivers(), mine.waivers(), theirs.waivers()),
                        fields.merged("notes", base.notes(), mine.notes(), theirs.notes()));
        return new Merge(merged, fields.conflicts());
    }

    /// The order of items is the tour's own business, so it is no side's doing.
    private static List<Item> items(Fields fields, Tour base, Tour mine, Tour theirs) {
        return fields.keyed("items", Item::id, byId(base), byId(mine), byId(theirs));
    }

    private static List<Item> byId(Tour tour) {
        return tour.items().stream().sorted(Comparator.comparing(Item::id)).toList();
    }

    /// Tasks stand by their dates, whatever order the sides have them in.
    private static List<Task> tasks(Fields fields, Tour base, Tour mine, Tour theirs) {
        return fields.keyed(
                "tasks", new Sides<>(Task::id, base.tasks(), mine.tasks(), theirs.tasks()));
    }

    /// Days follow each other, so only one side's dates can hold; the headings of each date are
    /// merged.
    private static List<Day> days(Fields fields, List<Day> base, List<Day> mine, List<Day> theirs) {
        var dates = fields.whole("days", dates(base), dates(mine), dates(theirs));
        var known = fields.keyed("days", Day::date, base, mine, theirs);
        return Stream.of(known, mine, theirs)
                .flatMap(List::stream)
                .filter(day -> dates.contains(day.date()))
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .collect(
                        ArrayList::new,
                        (days, day) -> {
                            if (days.isEmpty() || !days.getLast().date().equals(day.date())) {
                                days.add(day);
                            }
                        },
                        ArrayList::addAll);
    }

    private static List<LocalDate> dates(List<Day> days) {
        return days.stream().map(Day::date).toList();
    }

    /// The merged tracks, and those that one side removed while the other put something on them.
    private static List<Track> tracks(
            Fields fields, Tour base, Tour mine, Tour theirs, Set<TrackId> used) {
        var tracks =
                new ArrayList<>(
                        fields.keyed(
                                "tracks",
                                Track::id,
                                base.tracks(),
                                mine.tracks(),
                                theirs.tracks()));
        var missing = new HashSet<>(used);
        tracks.forEach(track -> missing.remove(track.id()));
        Stream.concat(mine.tracks().stream(), theirs.tracks().stream())
                .filter(track -> missing.remove(track.id()))
                .forEach(tracks::add);
        return tracks.isEmpty()
                ? fields.whole("tracks", base.tracks(), mine.tracks(), theirs.tracks())
                : tracks;
    }

    private static Set<TrackId> used(List<Item> items, Delegation delegation) {
        var used = new HashSet<TrackId>();
        items.forEach(item -> used.addAll(item.party().tracks()));
        delegation.delegates().forEach(delegate -> used.add(delegate.track()));
        return used;
    }

    /// The merged directory with what either side still names though the other dropped it, so that
    /// the tour is whole.
    private static Directory whole(
            Directory merged, List<Item> items, Directory mine, Directory theirs) {
        var used = usedRooms(items);
        var sites =
                merged.sites().values().stream()
                        .map(site -> withRooms(site, used, mine, theirs))
                        .toList();
        return theirs.with(mine)
                .with(Directory.of(sites, merged.people().values(), merged.vehicles().values()));
    }

    /// The site with the rooms that either side has: an item of the one may be in a room that the
    /// other removed.
    private static Site withRooms(Site site, Set<RoomId> used, Directory mine, Directory theirs) {
        var rooms = new ArrayList<>(site.rooms());
        var known = new HashSet<>(rooms.stream().map(Room::id).toList());
        Stream.of(mine, theirs)
                .flatMap(side -> side.site(site.id()).stream())
                .flatMap(side -> side.rooms().stream())
                .filter(room -> used.contains(room.id()) && known.add(room.id()))
                .forEach(rooms::add);
        return site.withRooms(rooms);
    }

    private static Set<RoomId> usedRooms(List<Item> items) {
        return items.stream()
                .flatMap(item ->
                        item instanceof Engagement engagement
                                ? engagement.place().room().stream()
                                : Stream.empty())
                .collect(Collectors.toSet());
    }
}
