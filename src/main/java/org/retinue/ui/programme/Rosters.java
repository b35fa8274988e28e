package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.tour.Assignment;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Party;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Reception;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.ui.sheet.Offer;

/// Who and what stands on the lists of an item, and what adding and removing means.
public record Rosters(Tour tour, Offers offers) {

    /// Those on the list, by their names.
    public List<Offer> members(Item item, Roster roster) {
        return roster == Roster.VEHICLES
                ? item.party().vehicles().stream()
                        .flatMap(id -> tour.directory().vehicle(id).stream())
                        .map(this::offer)
                        .toList()
                : people(item, roster).stream()
                        .flatMap(id -> tour.directory().person(id).stream())
                        .map(person ->
                                Offer.of(
                                        person.id().value(),
                                        offers.words().best(person.name()),
                                        offers.words().best(person.title())))
                        .toList();
    }

    /// Who may be meant; for guests the delegates come first, in order of precedence.
    public List<Offer> offers(Roster roster, String typed) {
        return switch (roster) {
            case VEHICLES -> offers.vehicles(typed);
            case GUESTS -> offers.people(typed, Ranking.of(tour).people());
            case GREETERS,
                    INTERPRETERS,
                    LIAISON_OFFICERS,
                    DRIVERS,
                    NOTE_TAKERS,
                    SECURITY,
                    PHOTOGRAPHERS ->
                    offers.people(typed);
        };
    }

    public Typed<Change> add(Item item, Roster roster, String typed, Optional<Offer> chosen) {
        var meant = Offers.meant(offers(roster, typed), typed, chosen);
        if (roster == Roster.VEHICLES) {
            return meant.<Typed<Change>>map(offer -> new Typed.Meant<>(vehicle(typed, offer)))
                    .orElse(new Typed.Refused<>(Refusal.NO_VEHICLE));
        }
        return new People(offers)
                .found(typed, meant)
                .map(found ->
                        change(roster, with(people(item, roster), found.person()), found.known()));
    }

    public Change remove(Item item, Roster roster, String key) {
        if (roster == Roster.VEHICLES) {
            return Change.of(
                    Deed.CHANGE_RESOURCES,
                    present ->
                            present.withParty(
                                    present.party()
                                            .withVehicles(
                                                    present.party().vehicles().stream()
                                                            .filter(id -> !id.value().equals(key))
                                                            .toList())));
        }
        var left = people(item, roster).stream().filter(id -> !id.value().equals(key)).toList();
        return change(roster, left, Directory.EMPTY);
    }

    /// Everybody on the item's tracks, or those who would be there by their names.
    public Change guests(Item item, boolean everybody) {
        var guests = everybody ? Guests.ALL : new Guests.Named(tour.guests(item));
        return Change.of(
                Deed.CHANGE_GUESTS,
                present -> present.withParty(present.party().withGuests(guests)));
    }

    private List<PersonId> people(Item item, Roster roster) {
        return switch (roster) {
            case GUESTS -> Ranking.of(tour).ordered(tour.guests(item));
            case GREETERS -> item.party().reception().greeters();
            case VEHICLES -> List.of();
            case INTERPRETERS, LIAISON_OFFICERS, DRIVERS, NOTE_TAKERS, SECURITY, PHOTOGRAPHERS ->
                    item.party().on(roster.duty().orElseThrow());
        };
    }

    private static Change change(Roster roster, List<PersonId> people, Directory known) {
        var deed =
                switch (roster) {
                    case GUESTS -> Deed.CHANGE_GUESTS;
                    case GREETERS -> Deed.CHANGE_HOSTS;
                    case VEHICLES,
                            INTERPRETERS,
                            LIAISON_OFFICERS,
                            DRIVERS,
                            NOTE_TAKERS,
                            SECURITY,
                            PHOTOGRAPHERS ->
                            Deed.CHANGE_RESOURCES;
                };
        return new Change(
                deed, item -> item.withParty(changed(item.party(), roster, people)), known);
    }

    private static Party changed(Party party, Roster roster, List<PersonId> people) {
        return switch (roster) {
            case GUESTS -> party.withGuests(new Guests.Named(people));
            case GREETERS -> party.withReception(new Reception(party.reception().lead(), people));
            case VEHICLES -> party;
            case INTERPRETERS, LIAISON_OFFICERS, DRIVERS, NOTE_TAKERS, SECURITY, PHOTOGRAPHERS ->
                    party.withAssignments(assigned(party, roster.duty().orElseThrow(), people));
        };
    }

    private static List<Assignment> assigned(Party party, Duty duty, List<PersonId> people) {
        return Stream.concat(
                        party.assignments().stream().filter(known -> known.duty() != duty),
                        people.stream().map(person -> new Assignment(duty, person)))
                .toList();
    }

    private Change vehicle(String typed, Offer offer) {
        if (!offer.makesNew()) {
            return with(new VehicleId(offer.key()), offers.directory());
        }
        var vehicle = Vehicle.named(VehicleId.random(), Offers.text(typed.strip()));
        return with(vehicle.id(), offers.directory().with(vehicle));
    }

    private static Change with(VehicleId vehicle, Directory known) {
        return new Change(
                Deed.CHANGE_RESOURCES,
                item ->
                        item.withParty(
                                item.party().withVehicles(with(item.party().vehicles(), vehicle))),
                known);
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).distinct().toList();
    }

    private Offer offer(Vehicle vehicle) {
        return Offer.of(vehicle.id().value(), offers.words().best(vehicle.name()), vehicle.plate());
    }
}
