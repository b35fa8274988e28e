package org.retinue.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.retinue.tour.Conditions;
import org.retinue.tour.DiplomaticClass;
import org.retinue.tour.Directory;
import org.retinue.tour.Fact;
import org.retinue.tour.Identity;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Photography;
import org.retinue.tour.Position;
import org.retinue.tour.Rank;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;
import tools.jackson.databind.JsonNode;

/// Makes sites, people, vehicles and travel times of a document in which no problem was found.
final class DirectoryReader {

    private DirectoryReader() {}

    static Directory directory(JsonNode document) {
        return Directory.of(
                list(document, "sites", DirectoryReader::site),
                list(document, "people", DirectoryReader::person),
                list(document, "vehicles", DirectoryReader::vehicle));
    }

    static TravelTimes travel(JsonNode document) {
        var ways = new TreeMap<Way, Travel>();
        for (var way : document.path("travel")) {
            ways.put(
                    new Way(new SiteId(line(way, "from")), new SiteId(line(way, "to"))),
                    new Travel(
                            way.path("minutes").intValue(),
                            Word.in(Basis.class, line(way, "basis")),
                            line(way, "source")));
        }
        return new TravelTimes(ways);
    }

    static List<Note> notes(JsonNode node) {
        return list(
                node,
                "notes",
                note ->
                        new Note(
                                Word.in(Sensitivity.class, line(note, "sensitivity")),
                                text(note, "text")));
    }

    /// The string of the name; empty where it is absent.
    static String line(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    static Text text(JsonNode node, String name) {
        var forms = new TreeMap<Language, String>();
        node.path(name)
                .forEachEntry((tag, form) -> forms.put(new Language(tag), form.stringValue()));
        return new Text(forms);
    }

    /// What is made of the string of the name; nothing where it is absent.
    static <T> Optional<T> maybe(JsonNode node, String name, Function<String, T> made) {
        return node.path(name).stringValueOpt().map(made);
    }

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> made) {
        return node.path(name).valueStream().map(made).toList();
    }

    static <T> List<T> strings(JsonNode node, String name, Function<String, T> made) {
        return list(node, name, value -> made.apply(value.stringValue()));
    }

    private static Site site(JsonNode site) {
        return new Site(
                new SiteId(line(site, "id")),
                Word.in(SiteKind.class, line(site, "kind")),
                text(site, "name"),
                text(site, "address"),
                maybe(site, "position", Position::read),
                ZoneId.of(line(site, "zone")),
                maybe(site, "within", SiteId::new),
                number(site, "capacity"),
                hours(site.path("hours")),
                conditions(site.path("conditions")),
                list(site, "rooms", DirectoryReader::room),
                strings(site, "contacts", PersonId::new),
                list(site, "facts", DirectoryReader::fact),
                notes(site));
    }

    private static Conditions conditions(JsonNode conditions) {
        return new Conditions(
                word(conditions, "photography", Photography.class, Photography.UNKNOWN),
                conditions.path("phonesOff").booleanValue(false),
                number(conditions, "visitorListDays"),
                number(conditions, "walkingMinutes"),
                conditions.path("outdoors").booleanValue(false));
    }

    /// The number of the name; nothing where it is absent.
    static OptionalInt number(JsonNode node, String name) {
        return node.has(name) ? OptionalInt.of(node.path(name).intValue()) : OptionalInt.empty();
    }

    /// The value that the word of the name stands for, or the other where it is absent.
    static <E extends Enum<E>> E word(JsonNode node, String name, Class<E> type, E otherwise) {
        return maybe(node, name, word -> Word.in(type, word)).orElse(otherwise);
    }

    private static OpeningHours hours(JsonNode hours) {
        var week = new TreeMap<DayOfWeek, List<Opening>>();
        hours.path("week")
                .propertyNames()
                .forEach(day ->
                        week.put(Word.in(DayOfWeek.class, day), openings(hours.path("week"), day)));
        var exceptions = new TreeMap<LocalDate, List<Opening>>();
        hours.path("exceptions")
                .propertyNames()
                .forEach(date ->
                        exceptions.put(
                                LocalDate.parse(date), openings(hours.path("exceptions"), date)));
        return new OpeningHours(week, exceptions);
    }

    private static List<Opening> openings(JsonNode hours, String day) {
        return list(
                hours,
                day,
                opening ->
                        new Opening(
                                LocalTime.parse(line(opening, "opens")),
                                LocalTime.parse(line(opening, "closes"))));
    }

    private static Room room(JsonNode room) {
        return new Room(new RoomId(line(room, "id")), text(room, "name"), number(room, "capacity"));
    }

    private static Fact fact(JsonNode fact) {
        return new Fact(text(fact, "text"), line(fact, "source"), line(fact, "asOf"));
    }

    private static Person person(JsonNode person) {
        return new Person(
                new PersonId(line(person, "id")),
                text(person, "name"),
                line(person, "pronunciation"),
                text(person, "title"),
                rank(person.path("rank")),
                text(person, "organisation"),
                line(person, "country"),
                strings(person, "languages", Language::new),
                new Person.Contact(line(person, "mobile"), line(person, "email")),
                text(person, "address"),
                new Identity(word(person, "sex", Sex.class, Sex.UNKNOWN), line(person, "passport")),
                notes(person));
    }

    private static Rank rank(JsonNode rank) {
        return new Rank(
                number(rank, "level"),
                maybe(rank, "class", word -> Word.in(DiplomaticClass.class, word)),
                maybe(rank, "since", LocalDate::parse));
    }

    private static Vehicle vehicle(JsonNode vehicle) {
        return new Vehicle(
                new VehicleId(line(vehicle, "id")),
                word(vehicle, "kind", VehicleKind.class, VehicleKind.CAR),
                text(vehicle, "name"),
                line(vehicle, "plate"),
                vehicle.path("seats").intValue(),
                number(vehicle, "baggage"));
    }
}
