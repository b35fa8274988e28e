package org.retinue.brief;

import java.util.List;
import java.util.Map;
import org.retinue.tour.Conditions;
import org.retinue.tour.Directory;
import org.retinue.tour.Fact;
import org.retinue.tour.Note;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Person;
import org.retinue.tour.Photography;
import org.retinue.tour.Position;
import org.retinue.tour.Rank;
import org.retinue.tour.Room;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleKind;
import tools.jackson.databind.JsonNode;

/// Sites, people, vehicles and travel times as they stand in a document.
final class DirectoryForm {

    private DirectoryForm() {}

    static Fields put(Fields fields, Directory directory) {
        return fields.list("sites", directory.sites().values(), DirectoryForm::site)
                .list("people", directory.people().values(), DirectoryForm::person)
                .list("vehicles", directory.vehicles().values(), DirectoryForm::vehicle);
    }

    static Fields put(Fields fields, TravelTimes travel) {
        return fields.list("travel", travel.ways().entrySet(), DirectoryForm::way);
    }

    static Fields put(Fields fields, List<Note> notes) {
        return fields.put("notes", notes, DirectoryForm::note);
    }

    private static JsonNode site(Site site) {
        var fields =
                new Fields()
                        .put("id", site.id())
                        .put("kind", site.kind())
                        .put("name", site.name())
                        .put("address", site.address())
                        .put("position", site.position().map(Position::written))
                        .put("zone", site.zone().getId())
                        .put("within", site.within())
                        .put("capacity", site.capacity())
                        .put("hours", hours(site.hours()))
                        .put("conditions", conditions(site.conditions()))
                        .put("rooms", site.rooms(), DirectoryForm::room)
                        .put("contacts", site.contacts())
                        .put("facts", site.facts(), DirectoryForm::fact);
        return put(fields, site.notes()).node();
    }

    private static JsonNode conditions(Conditions conditions) {
        return new Fields()
                .put("photography", conditions.photography(), Photography.UNKNOWN)
                .flag("phonesOff", conditions.phonesOff())
                .put("visitorListDays", conditions.visitorListDays())
                .put("walkingMinutes", conditions.walkingMinutes())
                .flag("outdoors", conditions.outdoors())
                .node();
    }

    private static JsonNode hours(OpeningHours hours) {
        var week = new Fields();
        hours.week()
                .forEach((day, openings) ->
                        week.list(Word.of(day), openings, DirectoryForm::opening));
        var exceptions = new Fields();
        hours.exceptions()
                .forEach((date, openings) ->
                        exceptions.list(date.toString(), openings, DirectoryForm::opening));
        return new Fields().put("week", week.node()).put("exceptions", exceptions.node()).node();
    }

    private static JsonNode opening(Opening opening) {
        return new Fields()
                .put("opens", opening.opens().toString())
                .put("closes", opening.closes().toString())
                .node();
    }

    private static JsonNode room(Room room) {
        return new Fields()
                .put("id", room.id())
                .put("name", room.name())
                .put("capacity", room.capacity())
                .node();
    }

    private static JsonNode fact(Fact fact) {
        return new Fields()
                .put("text", fact.text())
                .put("source", fact.source())
                .put("asOf", fact.asOf())
                .node();
    }

    private static JsonNode note(Note note) {
        return new Fields().put("sensitivity", note.sensitivity()).put("text", note.text()).node();
    }

    private static JsonNode person(Person person) {
        var fields =
                new Fields()
                        .put("id", person.id())
                        .put("name", person.name())
                        .put("pronunciation", person.pronunciation())
                        .put("title", person.title())
                        .put("rank", rank(person.rank()))
                        .put("organisation", person.organisation())
                        .put("country", person.country())
                        .put("languages", person.languages())
                        .put("mobile", person.contact().mobile())
                        .put("email", person.contact().email())
                        .put("address", person.address())
                        .put("sex", person.identity().sex(), Sex.UNKNOWN)
                        .put("passport", person.identity().passport());
        return put(fields, person.notes()).node();
    }

    private static JsonNode rank(Rank rank) {
        return new Fields()
                .put("level", rank.level())
                .put("class", rank.diplomatic().map(Word::of))
                .put("since", rank.since())
                .node();
    }

    private static JsonNode vehicle(Vehicle vehicle) {
        return new Fields()
                .put("id", vehicle.id())
                .put("kind", vehicle.kind(), VehicleKind.CAR)
                .put("name", vehicle.name())
                .put("plate", vehicle.plate())
                .put("seats", vehicle.seats())
                .put("baggage", vehicle.baggage())
                .node();
    }

    private static JsonNode way(Map.Entry<Way, Travel> way) {
        var travel = way.getValue();
        return new Fields()
                .put("from", way.getKey().from())
                .put("to", way.getKey().to())
                .put("minutes", travel.minutes())
                .put("basis", travel.basis())
                .put("source", travel.source())
                .node();
    }
}
