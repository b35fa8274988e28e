package org.retinue.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.retinue.tour.DiplomaticClass;
import org.retinue.tour.Identity;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;
import org.retinue.tour.Sex;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// People, vehicles and travel times as rows, there and back.
final class SharedRows {

    private SharedRows() {}

    static Rows of(Person person) {
        var rows = new Rows();
        var key = List.of(person.id().value());
        rows.add(
                Table.PERSON,
                key,
                person.country(),
                person.contact().mobile(),
                person.contact().email(),
                person.pronunciation(),
                Rows.number(person.rank().level()),
                person.rank().diplomatic().map(DiplomaticClass::name).orElse(""),
                person.rank().since().map(LocalDate::toString).orElse(""),
                person.identity().sex() == Sex.UNKNOWN ? "" : person.identity().sex().name(),
                person.identity().passport());
        rows.addText(Table.PERSON_TEXT, Rows.key(key, "name"), person.name());
        rows.addText(Table.PERSON_TEXT, Rows.key(key, "title"), person.title());
        rows.addText(Table.PERSON_TEXT, Rows.key(key, "organisation"), person.organisation());
        rows.addText(Table.PERSON_TEXT, Rows.key(key, "address"), person.address());
        Rows.addList(
                person.languages(),
                (place, language) ->
                        rows.add(Table.PERSON_LANGUAGE, Rows.key(key, place), language.tag()));
        rows.addNotes(Table.PERSON_NOTE, Table.PERSON_NOTE_TEXT, key, person.notes());
        return rows;
    }

    static Person person(String id, Rows rows) {
        var key = List.of(id);
        var row = rows.row(Table.PERSON, key);
        return new Person(
                new PersonId(id),
                rows.text(Table.PERSON_TEXT, Rows.key(key, "name")),
                row.get("pronunciation"),
                rows.text(Table.PERSON_TEXT, Rows.key(key, "title")),
                rank(row),
                rows.text(Table.PERSON_TEXT, Rows.key(key, "organisation")),
                row.get("country"),
                rows.list(Table.PERSON_LANGUAGE, key, "language", Language::new),
                new Person.Contact(row.get("mobile"), row.get("email")),
                rows.text(Table.PERSON_TEXT, Rows.key(key, "address")),
                identity(row),
                rows.notes(Table.PERSON_NOTE, Table.PERSON_NOTE_TEXT, key));
    }

    private static Rank rank(Row row) {
        return new Rank(
                Rows.number(row.get("level")),
                Rows.optional(row.get("diplomatic"), DiplomaticClass::valueOf),
                Rows.optional(row.get("in_post_since"), LocalDate::parse));
    }

    private static Identity identity(Row row) {
        return new Identity(
                Rows.optional(row.get("sex"), Sex::valueOf).orElse(Sex.UNKNOWN),
                row.get("passport"));
    }

    static Rows of(Vehicle vehicle) {
        var rows = new Rows();
        var key = List.of(vehicle.id().value());
        rows.add(
                Table.VEHICLE,
                key,
                vehicle.plate(),
                Integer.toString(vehicle.seats()),
                Rows.number(vehicle.baggage()),
                vehicle.kind() == VehicleKind.CAR ? "" : vehicle.kind().name());
        rows.addText(Table.VEHICLE_TEXT, key, vehicle.name());
        return rows;
    }

    static Vehicle vehicle(String id, Rows rows) {
        var key = List.of(id);
        var row = rows.row(Table.VEHICLE, key);
        return new Vehicle(
                new VehicleId(id),
                Rows.optional(row.get("kind"), VehicleKind::valueOf).orElse(VehicleKind.CAR),
                rows.text(Table.VEHICLE_TEXT, key),
                row.get("plate"),
                Integer.parseInt(row.get("seats")),
                Rows.number(row.get("baggage")));
    }

    /// The travel times by the site that the ways leave.
    static Map<String, Rows> of(TravelTimes times) {
        return times.ways().entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                way -> way.getKey().from().value(),
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), SharedRows::ways)));
    }

    private static Rows ways(List<Map.Entry<Way, Travel>> ways) {
        var rows = new Rows();
        ways.forEach(way ->
                rows.add(
                        Table.TRAVEL_TIME,
                        List.of(way.getKey().from().value(), way.getKey().to().value()),
                        Integer.toString(way.getValue().minutes()),
                        way.getValue().basis().name(),
                        way.getValue().source()));
        return rows;
    }

    static Map<Way, Travel> ways(String from, Rows rows) {
        var ways = new TreeMap<Way, Travel>();
        rows.under(Table.TRAVEL_TIME, List.of(from))
                .forEach(row ->
                        ways.put(
                                new Way(new SiteId(from), new SiteId(row.last())),
                                new Travel(
                                        Integer.parseInt(row.get("minutes")),
                                        Basis.valueOf(row.get("basis")),
                                        row.get("source"))));
        return ways;
    }
}
