package org.retinue.store;

import java.util.List;
import java.util.Map;
import org.retinue.tour.Assignment;
import org.retinue.tour.Duty;
import org.retinue.tour.Guests;
import org.retinue.tour.Party;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.TrackId;
import org.retinue.tour.VehicleId;

/// Who an item is for, who receives and who serves, as columns of the item and rows beside it,
/// there and back.
final class PartyRows {

    private PartyRows() {}

    static void put(Map<String, String> columns, Party party) {
        columns.put(
                "guests",
                switch (party.guests()) {
                    case Guests.Everybody _ -> "EVERYBODY";
                    case Guests.Named _ -> "NAMED";
                });
        party.reception().lead().ifPresent(lead -> columns.put("lead", lead.value()));
    }

    static void add(Rows rows, List<String> key, Party party) {
        party.tracks().forEach(track -> rows.add(Table.ITEM_TRACK, Rows.key(key, track.value())));
        if (party.guests() instanceof Guests.Named(var people)) {
            addPeople(rows, Table.GUEST, key, people);
        }
        addPeople(rows, Table.GREETER, key, party.reception().greeters());
        Rows.addList(
                party.assignments(),
                (place, assignment) ->
                        rows.add(
                                Table.ASSIGNMENT,
                                Rows.key(key, place),
                                assignment.duty().name(),
                                assignment.person().value()));
        Rows.addList(
                party.vehicles(),
                (place, vehicle) ->
                        rows.add(Table.ITEM_VEHICLE, Rows.key(key, place), vehicle.value()));
    }

    static void addPeople(Rows rows, Table table, List<String> key, List<PersonId> people) {
        Rows.addList(
                people, (place, person) -> rows.add(table, Rows.key(key, place), person.value()));
    }

    static Party party(Rows rows, Row row) {
        var key = row.key();
        return new Party(
                rows.under(Table.ITEM_TRACK, key).stream()
                        .map(track -> new TrackId(track.last()))
                        .toList(),
                row.get("guests").equals("NAMED")
                        ? new Guests.Named(people(rows, Table.GUEST, key))
                        : Guests.ALL,
                new Reception(
                        Rows.optional(row.get("lead"), PersonId::new),
                        people(rows, Table.GREETER, key)),
                rows.listed(Table.ASSIGNMENT, key)
                        .map(assignment ->
                                new Assignment(
                                        Duty.valueOf(assignment.get("duty")),
                                        new PersonId(assignment.get("person"))))
                        .toList(),
                rows.list(Table.ITEM_VEHICLE, key, "vehicle", VehicleId::new));
    }

    static List<PersonId> people(Rows rows, Table table, List<String> key) {
        return rows.list(table, key, "person", PersonId::new);
    }
}
