package org.retinue.store;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.retinue.store.Salvaged.Fate;
import org.retinue.store.Salvaged.Loss;
import org.retinue.store.Verification.Checked;
import org.retinue.store.Verification.Part;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// Makes of what could be read of a wreck the rows of a sound workspace.
///
/// What agrees with its seal is whole. What does not is taken as it reads and called doubtful,
/// because it is newer than any backup; where it makes no sense it is taken from the newest backup
/// that has it whole, and else it is lost. What a tour names and nobody has any more is stood in
/// for by something empty, so that the item stays. What was given out and what the journal says is
/// taken whole or not at all.
final class Salvage {

    private static final Text UNKNOWN = Text.english("?");

    private final Wreck.Found found;
    private final List<SoundBackup> backups;
    private final Map<Thing, List<Difference>> rows = new LinkedHashMap<>();
    private final EnumMap<Part, Integer> whole = new EnumMap<>(Part.class);
    private final List<Loss> losses = new ArrayList<>();
    private final Map<String, Site> sites = new TreeMap<>();
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, Vehicle> vehicles = new TreeMap<>();

    private Salvage(Wreck.Found found, List<SoundBackup> backups) {
        this.found = found;
        this.backups = backups;
    }

    /// The newest backup comes first.
    static Salvage of(Wreck.Found found, List<SoundBackup> backups) {
        var salvage = new Salvage(found, backups);
        salvage.share();
        salvage.office();
        var tours = salvage.things(Kind.TOUR).flatMap(salvage::tour).toList();
        salvage.write(tours);
        Stream.of(Kind.JOURNAL, Kind.RELEASE, Kind.HANDING)
                .flatMap(salvage::things)
                .forEach(salvage::asItWas);
        return salvage;
    }

    /// What is to be written of each thing.
    Map<Thing, List<Difference>> rows() {
        return rows;
    }

    List<Checked> whole() {
        return whole.entrySet().stream()
                .map(part -> new Checked(part.getKey(), part.getValue()))
                .toList();
    }

    List<Loss> losses() {
        return losses;
    }

    /// What was found; and where tables could not be read to their ends, what the newest backup has
    /// beyond that.
    private Stream<Thing> things(Kind kind) {
        var ids =
                found.isCut()
                        ? backups.stream().limit(1).flatMap(backup -> backup.things(kind))
                        : Stream.<Thing>empty();
        return Stream.concat(found.things(kind), ids).distinct().sorted(Thing.BY_ID);
    }

    private void share() {
        things(Kind.SITE).forEach(this::site);
        things(Kind.PERSON).forEach(this::person);
        things(Kind.VEHICLE)
                .forEach(thing ->
                        read(thing, SharedRows::vehicle, Vehicle::name)
                                .ifPresent(vehicle -> vehicles.put(thing.id(), vehicle)));
        List.copyOf(sites.values()).forEach(this::surround);
    }

    private void site(Thing thing) {
        read(thing, SiteRows::site, Site::name).ifPresent(site -> sites.put(thing.id(), site));
    }

    private void person(Thing thing) {
        read(thing, SharedRows::person, Person::name)
                .ifPresent(person -> people.put(thing.id(), person));
    }

    /// What the site itself names.
    private void surround(Site site) {
        site.contacts().forEach(contact -> needPerson(contact.value()));
        site.within().ifPresent(around -> needSite(around.value(), site.zone()));
    }

    private void needSite(String id, ZoneId zone) {
        var thing = new Thing(Kind.SITE, id);
        if (!sites.containsKey(id) && thing.isNamed()) {
            var site =
                    fromBackup(thing, SiteRows::site, Site::name)
                            .orElseGet(() -> {
                                lose(thing, UNKNOWN, new Fate.StandIn());
                                return Site.named(new SiteId(id), SiteKind.OTHER, UNKNOWN, zone);
                            });
            sites.put(id, site);
            surround(site);
        }
    }

    private void needPerson(String id) {
        var thing = new Thing(Kind.PERSON, id);
        if (!people.containsKey(id) && thing.isNamed()) {
            people.put(
                    id,
                    fromBackup(thing, SharedRows::person, Person::name)
                            .orElseGet(() -> {
                                lose(thing, UNKNOWN, new Fate.StandIn());
                                return Person.named(new PersonId(id), UNKNOWN);
                            }));
        }
    }

    private void needVehicle(String id) {
        var thing = new Thing(Kind.VEHICLE, id);
        if (!vehicles.containsKey(id) && thing.isNamed()) {
            vehicles.put(
                    id,
                    fromBackup(thing, SharedRows::vehicle, Vehicle::name)
                            .orElseGet(() -> {
                                lose(thing, UNKNOWN, new Fate.StandIn());
                                return Vehicle.named(new VehicleId(id), UNKNOWN);
                            }));
        }
    }

    private Stream<Tour> tour(Thing thing) {
        var read = found.of(thing);
        need(read);
        var value = tour(thing.id(), read);
        if (value.isPresent()) {
            take(thing, value.get().heading().title());
            return value.stream();
        }
        var part = TourPieces.most(read, rows -> tour(thing.id(), rows));
        if (part.isPresent()) {
            lose(thing, part.get().tour().heading().title(), new Fate.Partly(part.get().leftOut()));
            return Stream.of(part.get().tour());
        }
        return fromBackup(
                thing,
                (id, rows) -> {
                    need(rows);
                    return TourRows.tour(id, rows, directory());
                },
                tour -> tour.heading().title())
                .or(() -> lost(thing))
                .stream();
    }

    private Optional<Tour> tour(String id, Rows rows) {
        return attempt(() -> TourRows.tour(id, rows, directory()));
    }

    /// Sees to it that whatever the rows of a tour name is there.
    private void need(Rows rows) {
        var zone =
                rows.all(Table.TOUR)
                        .flatMap(row -> attempt(() -> ZoneId.of(row.get("zone"))).stream())
                        .findFirst()
                        .orElse(ZoneOffset.UTC);
        var named = Named.by(rows);
        named.sites().forEach(id -> needSite(id, zone));
        named.people().forEach(this::needPerson);
        named.vehicles().forEach(this::needVehicle);
    }

    private Directory directory() {
        return Directory.of(sites.values(), people.values(), vehicles.values());
    }

    private void office() {
        var office = new HashMap<Thing, Office>();
        things(Kind.OFFICE)
                .forEach(thing ->
                        read(thing, RuleRows::office, _ -> Text.EMPTY)
                                .ifPresent(settled -> office.put(thing, settled)));
        office.forEach((thing, settled) -> put(thing, RuleRows.of(thing.id(), settled)));
    }

    private void write(Collection<Tour> tours) {
        Shared.rows(directory()).forEach(this::put);
        var ways = new TreeMap<Way, Travel>();
        things(Kind.TRAVEL)
                .forEach(thing ->
                        read(thing, SharedRows::ways, _ -> Text.EMPTY).ifPresent(ways::putAll));
        SharedRows.of(TravelTimes.of(ways))
                .forEach((from, rows) -> put(new Thing(Kind.TRAVEL, from), rows));
        tours.forEach(tour ->
                rows.put(
                        new Thing(Kind.TOUR, tour.id().value()),
                        TourRows.between(Optional.empty(), Optional.of(tour))));
    }

    private void put(Thing thing, Rows of) {
        rows.put(thing, Difference.between(Rows.NONE, of));
    }

    /// Something that never changes once it is written.
    private void asItWas(Thing thing) {
        if (found.isWhole(thing)) {
            take(thing, Text.EMPTY);
            put(thing, found.of(thing));
        } else {
            fromBackup(thing, (_, rows) -> rows, _ -> Text.EMPTY)
                    .or(() -> lost(thing))
                    .ifPresent(rows -> put(thing, rows));
        }
    }

    private <T> Optional<T> read(
            Thing thing, BiFunction<String, Rows, T> reading, Function<T, Text> name) {
        var value = attempt(() -> reading.apply(thing.id(), found.of(thing)));
        value.ifPresent(read -> take(thing, name.apply(read)));
        return value.or(() -> fromBackup(thing, reading, name)).or(() -> lost(thing));
    }

    private <T> Optional<T> fromBackup(
            Thing thing, BiFunction<String, Rows, T> reading, Function<T, Text> name) {
        for (var backup : backups) {
            var value =
                    backup.rows(thing)
                            .flatMap(rows -> attempt(() -> reading.apply(thing.id(), rows)));
            if (value.isPresent()) {
                lose(thing, name.apply(value.get()), new Fate.FromBackup(backup.made()));
                return value;
            }
        }
        return Optional.empty();
    }

    /// What reads well is whole where it agrees with its seal.
    private void take(Thing thing, Text name) {
        if (found.isWhole(thing)) {
            whole.merge(Inspection.part(thing.kind()), 1, Integer::sum);
        } else {
            lose(thing, name, new Fate.Doubtful());
        }
    }

    private <T> Optional<T> lost(Thing thing) {
        lose(thing, Text.EMPTY, new Fate.Lost());
        return Optional.empty();
    }

    private void lose(Thing thing, Text name, Fate fate) {
        losses.add(new Loss(Inspection.part(thing.kind()), thing.id(), name, fate));
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
