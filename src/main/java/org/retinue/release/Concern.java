package org.retinue.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Delegate;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Gift;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Setting;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.Tour;
import org.retinue.tour.VehicleId;

/// What of a tour concerns one person: the items that they attend, host, are on duty for, drive or
/// sit in, sign at, are given something at, or are called about; and by their ids the rooms and
/// gifts that are theirs, and the days, tracks, sites, people and vehicles that these items name.
/// Those served are the people at items at which the person looks after them: as a host, as the
/// liaison officer, as who is called at the site.
public record Concern(
        PersonId person,
        Set<ItemId> items,
        Set<String> days,
        Set<String> tracks,
        Set<String> sites,
        Set<String> people,
        Set<String> served,
        Set<String> vehicles,
        Set<String> stays,
        Set<String> gifts) {

    private static final Set<String> OF_THE_SERVED =
            Set.of("diet", "needs", "identity", "identity/passport", "identity/sex");

    public Concern {
        items = Set.copyOf(items);
        days = Set.copyOf(days);
        tracks = Set.copyOf(tracks);
        sites = Set.copyOf(sites);
        people = Set.copyOf(people);
        served = Set.copyOf(served);
        vehicles = Set.copyOf(vehicles);
        stays = Set.copyOf(stays);
        gifts = Set.copyOf(gifts);
    }

    public static Concern of(Tour tour, PersonId person) {
        var items = tour.items().stream().filter(item -> at(tour, item).contains(person)).toList();
        var stays = tour.stays().stream().filter(stay -> isOf(tour, stay, person)).toList();
        var named =
                items.stream().flatMap(item -> at(tour, item).stream()).collect(Collectors.toSet());
        var served =
                items.stream()
                        .filter(item -> looksAfter(tour, person, item))
                        .flatMap(item -> at(tour, item).stream())
                        .collect(Collectors.toSet());
        served.add(person);
        if (!items.isEmpty() || tour.delegation().delegate(person).isPresent()) {
            named.add(person);
        }
        return new Concern(
                person,
                items.stream().map(Item::id).collect(Collectors.toSet()),
                strings(items.stream().flatMap(item -> item.day().stream())),
                tracks(tour, person, items),
                sites(tour.directory(), items, stays),
                strings(named.stream()),
                strings(served.stream()),
                strings(items.stream().flatMap(item -> vehicles(item).stream())),
                strings(stays.stream().map(Stay::id)),
                strings(tour.gifts().stream().filter(gift -> isOf(gift, person)).map(Gift::id)));
    }

    /// Whether the person has anything to do with the tour.
    public boolean isEmpty() {
        return items.isEmpty() && people.isEmpty() && stays.isEmpty() && gifts.isEmpty();
    }

    /// Whether a change of the field, which is of no item, is of what concerns the person. What
    /// somebody eats, needs and is on paper matters to those who serve them.
    boolean touches(FieldChange change) {
        var id = change.id();
        return switch (change.part()) {
            case TOUR, DELEGATION -> !isEmpty();
            case DAY -> days.contains(id);
            case TRACK -> tracks.contains(id);
            case DELEGATE, PERSON ->
                    OF_THE_SERVED.contains(change.field())
                            ? served.contains(id)
                            : people.contains(id);
            case SITE -> sites.contains(id);
            case VEHICLE -> vehicles.contains(id);
            case STAY -> stays.contains(id);
            case GIFT -> gifts.contains(id);
            case ITEM, TASK, RULES, WAIVERS -> false;
        };
    }

    private static boolean looksAfter(Tour tour, PersonId person, Item item) {
        var reception = item.party().reception();
        return reception.lead().filter(person::equals).isPresent()
                || reception.greeters().contains(person)
                || item.party().on(Duty.LIAISON_OFFICER).contains(person)
                || ends(item)
                        .flatMap(id -> tour.directory().site(id).stream())
                        .anyMatch(site -> site.contacts().contains(person));
    }

    /// All people at the item: guests, hosts, those on duty, and whom to call at its sites.
    private static Set<PersonId> at(Tour tour, Item item) {
        var party = item.party();
        var people = new HashSet<>(tour.guests(item));
        party.reception().lead().ifPresent(people::add);
        people.addAll(party.reception().greeters());
        party.assignments().stream().map(Assignment::person).forEach(people::add);
        switch (item) {
            case Engagement engagement -> addSet(engagement.setting(), people);
            case Leg leg ->
                    leg.cars()
                            .forEach(car -> {
                                car.driver().ifPresent(people::add);
                                people.addAll(car.passengers());
                            });
        }
        tour.gifts().stream()
                .filter(gift -> gift.at().filter(item.id()::equals).isPresent())
                .forEach(gift -> gift.recipient().ifPresent(people::add));
        ends(item)
                .flatMap(id -> tour.directory().site(id).stream())
                .forEach(site -> people.addAll(site.contacts()));
        return people;
    }

    private static void addSet(Setting setting, Set<PersonId> people) {
        setting.seating().byHand().forEach(seat -> people.add(seat.person()));
        for (var signature : setting.signatures()) {
            signature.guest().ifPresent(people::add);
            signature.host().ifPresent(people::add);
            people.addAll(signature.witnesses());
        }
    }

    private static Set<VehicleId> vehicles(Item item) {
        var vehicles = new HashSet<>(item.party().vehicles());
        if (item instanceof Leg leg) {
            leg.cars().forEach(car -> vehicles.add(car.vehicle()));
        }
        return vehicles;
    }

    private static Set<String> tracks(Tour tour, PersonId person, List<Item> items) {
        return strings(
                Stream.concat(
                        tour.delegation().delegate(person).stream().map(Delegate::track),
                        items.stream().flatMap(item -> item.party().tracks().stream())));
    }

    /// The sites of the items and the stays, with those that they lie within.
    private static Set<String> sites(Directory directory, List<Item> items, List<Stay> stays) {
        return strings(
                Stream.concat(
                                items.stream().flatMap(Concern::ends),
                                stays.stream().map(Stay::hotel))
                        .flatMap(id -> directory.site(id).stream())
                        .flatMap(site ->
                                Stream.concat(Stream.of(site.id()), site.within().stream())));
    }

    private static Stream<SiteId> ends(Item item) {
        return Stream.concat(item.startSite().stream(), item.endSite().stream());
    }

    private static boolean isOf(Tour tour, Stay stay, PersonId person) {
        return stay.people().contains(person)
                || tour.directory()
                        .site(stay.hotel())
                        .filter(hotel -> hotel.contacts().contains(person))
                        .isPresent();
    }

    private static boolean isOf(Gift gift, PersonId person) {
        return gift.recipient().filter(person::equals).isPresent();
    }

    private static Set<String> strings(Stream<?> things) {
        return things.map(Object::toString).collect(Collectors.toSet());
    }
}
