package org.retinue.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.Office;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// What all tours share: sites, people, vehicles and travel times.
final class Shared {

    private static final Thing OFFICE = new Thing(Kind.OFFICE, "office");

    private Shared() {}

    static Directory directory(Shelf shelf) {
        return Directory.of(
                values(shelf, Kind.SITE, shelf.rows(Kind.SITE), SiteRows::site),
                values(shelf, Kind.PERSON, shelf.rows(Kind.PERSON), SharedRows::person),
                values(shelf, Kind.VEHICLE, shelf.rows(Kind.VEHICLE), SharedRows::vehicle));
    }

    /// The named things, with the sites that the named sites lie within, and whom to call at any of
    /// these.
    static Directory directory(
            Shelf shelf,
            Collection<String> siteIds,
            Collection<String> people,
            Collection<String> vehicles) {
        var sites = new HashMap<String, Site>();
        var open = new TreeSet<>(siteIds);
        while (!open.isEmpty()) {
            var found = values(shelf, Kind.SITE, shelf.rows(Kind.SITE, open), SiteRows::site);
            found.forEach(site -> sites.put(site.id().value(), site));
            open.clear();
            found.forEach(site -> site.within().map(SiteId::value).ifPresent(open::add));
            open.removeAll(sites.keySet());
        }
        var contacts = new TreeSet<>(people);
        sites.values().forEach(site -> site.contacts().forEach(id -> contacts.add(id.value())));
        return Directory.of(
                sites.values(),
                values(shelf, Kind.PERSON, shelf.rows(Kind.PERSON, contacts), SharedRows::person),
                values(
                        shelf,
                        Kind.VEHICLE,
                        shelf.rows(Kind.VEHICLE, vehicles),
                        SharedRows::vehicle));
    }

    static TravelTimes travelTimes(Shelf shelf) {
        var ways = new TreeMap<Way, Travel>();
        values(shelf, Kind.TRAVEL, shelf.rows(Kind.TRAVEL), SharedRows::ways).forEach(ways::putAll);
        return TravelTimes.of(ways);
    }

    static Office office(Shelf shelf) {
        return shelf.rows(OFFICE)
                .map(rows -> shelf.value(OFFICE, () -> RuleRows.office(OFFICE.id(), rows)))
                .orElse(Office.UNSETTLED);
    }

    private static <T> List<T> values(
            Shelf shelf, Kind kind, Map<String, Rows> rows, BiFunction<String, Rows, T> value) {
        return rows.entrySet().stream()
                .map(each ->
                        shelf.value(
                                new Thing(kind, each.getKey()),
                                () -> value.apply(each.getKey(), each.getValue())))
                .toList();
    }

    /// Writes the things that differ between before and after; gives what was written, or nothing
    /// where one of them is neither as it was before nor as it is to be: somebody else changed it.
    static Optional<List<Difference>> write(Shelf shelf, Directory before, Directory after) {
        var old = rows(before, after);
        var now = rows(after, before);
        var written = new ArrayList<Difference>();
        for (var kind : List.of(Kind.SITE, Kind.PERSON, Kind.VEHICLE)) {
            var things =
                    Stream.of(old, now)
                            .flatMap(rows -> rows.keySet().stream())
                            .filter(thing -> thing.kind() == kind)
                            .distinct()
                            .toList();
            var differences = write(shelf, things, old, now);
            if (differences.isEmpty()) {
                return Optional.empty();
            }
            written.addAll(differences.get());
        }
        return Optional.of(written);
    }

    /// The same for things of one kind.
    private static Optional<List<Difference>> write(
            Shelf shelf, List<Thing> things, Map<Thing, Rows> before, Map<Thing, Rows> after) {
        if (things.isEmpty()) {
            return Optional.of(List.of());
        }
        var ids = things.stream().map(Thing::id).toList();
        var theirs = shelf.rows(things.getFirst().kind(), ids);
        var written = new ArrayList<Difference>();
        for (var thing : things) {
            var differences =
                    write(
                            shelf,
                            thing,
                            theirs.getOrDefault(thing.id(), Rows.NONE),
                            before.getOrDefault(thing, Rows.NONE),
                            after.getOrDefault(thing, Rows.NONE));
            if (differences.isEmpty()) {
                return Optional.empty();
            }
            written.addAll(differences.get());
        }
        return Optional.of(written);
    }

    private static Optional<List<Difference>> write(
            Shelf shelf, Thing thing, Rows theirs, Rows before, Rows after) {
        var differences = Difference.between(theirs, after);
        if (differences.isEmpty()) {
            return Optional.of(differences);
        }
        return Difference.between(theirs, before).isEmpty()
                ? shelf.write(thing, differences, after != Rows.NONE).map(_ -> differences)
                : Optional.empty();
    }

    /// Writes what the office has settled; nothing where it is neither as it was before nor as it
    /// is to be.
    static Optional<List<Difference>> write(Shelf shelf, Office before, Office after) {
        return write(
                shelf, OFFICE, shelf.rows(OFFICE).orElse(Rows.NONE), office(before), office(after));
    }

    /// An office that settled nothing has no rows.
    private static Rows office(Office office) {
        return office.equals(Office.UNSETTLED) ? Rows.NONE : RuleRows.of(OFFICE.id(), office);
    }

    static Map<Thing, Rows> rows(Directory directory) {
        return rows(directory, Directory.EMPTY);
    }

    /// The rows of the things that are not the same in the other directory.
    private static Map<Thing, Rows> rows(Directory directory, Directory other) {
        var rows = new LinkedHashMap<Thing, Rows>();
        directory.sites().values().stream()
                .filter(site -> !site.equals(other.sites().get(site.id())))
                .forEach(site -> rows.put(thing(Kind.SITE, site.id()), SiteRows.of(site)));
        directory.people().values().stream()
                .filter(person -> !person.equals(other.people().get(person.id())))
                .forEach(
                        person -> rows.put(thing(Kind.PERSON, person.id()), SharedRows.of(person)));
        directory.vehicles().values().stream()
                .filter(vehicle -> !vehicle.equals(other.vehicles().get(vehicle.id())))
                .forEach(vehicle ->
                        rows.put(thing(Kind.VEHICLE, vehicle.id()), SharedRows.of(vehicle)));
        return rows;
    }

    private static Thing thing(Kind kind, Id id) {
        return new Thing(kind, id.value());
    }

    /// Writes the ways that differ between before and after, whatever others have written for other
    /// ways meanwhile.
    static List<Difference> write(Shelf shelf, TravelTimes before, TravelTimes after) {
        var changed = new TreeSet<Way>(before.ways().keySet());
        changed.addAll(after.ways().keySet());
        changed.removeIf(way -> Objects.equals(before.ways().get(way), after.ways().get(way)));
        var written = new ArrayList<Difference>();
        for (var from : changed.stream().map(way -> way.from().value()).distinct().toList()) {
            var thing = new Thing(Kind.TRAVEL, from);
            var there = shelf.rows(thing).orElse(Rows.NONE);
            var ways = new TreeMap<>(SharedRows.ways(from, there));
            changed.stream()
                    .filter(way -> way.from().value().equals(from))
                    .forEach(way -> put(ways, way, after.ways().get(way)));
            var wanted = SharedRows.of(TravelTimes.of(ways)).getOrDefault(from, Rows.NONE);
            var differences = Difference.between(there, wanted);
            shelf.write(thing, differences, !ways.isEmpty());
            written.addAll(differences);
        }
        return written;
    }

    private static void put(Map<Way, Travel> ways, Way way, @Nullable Travel travel) {
        if (travel == null) {
            ways.remove(way);
        } else {
            ways.put(way, travel);
        }
    }
}
