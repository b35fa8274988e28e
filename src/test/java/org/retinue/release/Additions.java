package org.retinue.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Car;
import org.retinue.tour.Cue;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Fact;
import org.retinue.tour.Food;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Note;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.RoomClass;
import org.retinue.tour.RoomId;
import org.retinue.tour.Seat;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// One of everything that can be added to a tour, each at some place of its list, and what of a
/// tour another one lacks.
final class Additions {

    private final String side;
    private final Random random;
    private final PersonId person;
    private final VehicleId vehicle;

    private Additions(String side, long seed) {
        this.side = side;
        random = new Random(seed);
        person = new PersonId("person-" + side);
        vehicle = new VehicleId("car-" + side);
    }

    /// The tour with what the side of that name adds.
    static Tour to(Tour tour, String side, long seed) {
        return new Additions(side, seed).to(tour);
    }

    private Tour to(Tour tour) {
        var site =
                Site.named(
                        new SiteId("site-" + side),
                        SiteKind.COMPANY,
                        Text.english(side),
                        tour.zone());
        var known =
                Directory.of(
                        Stream.concat(
                                        tour.directory().sites().values().stream().map(this::more),
                                        Stream.of(site))
                                .toList(),
                        List.of(Person.named(person, Text.english(side))),
                        List.of(Vehicle.named(vehicle, Text.english(side))));
        var delegate = Delegate.of(person, DelegateRole.PRESS, track()).withDiet(List.of(side));
        var item =
                Engagement.of(
                        new ItemId("item-" + side),
                        EngagementKind.TALKS,
                        Place.at(site.id()),
                        track());
        var delegates =
                inserted(
                        tour.delegation().delegates().stream()
                                .map(member -> member.withDiet(inserted(member.diet(), side)))
                                .toList(),
                        delegate);
        return tour.withTracks(inserted(tour.tracks(), new Track(track(), Text.english(side))))
                .withDelegation(tour.delegation().withDelegates(delegates), known)
                .withItems(inserted(tour.items().stream().map(this::more).toList(), item), known)
                .withStays(inserted(tour.stays(), stay(tour.firstDay(), site)), known)
                .withGifts(inserted(tour.gifts(), gift(item)), known)
                .withTasks(inserted(tour.tasks(), task(tour.firstDay())))
                .withNotes(inserted(tour.notes(), note()));
    }

    private Task task(LocalDate due) {
        return new Task(new TaskId("task-" + side), Text.english(side), due, "", false);
    }

    private Stay stay(LocalDate from, Site hotel) {
        return new Stay(
                new StayId("stay-" + side),
                hotel.id(),
                "",
                RoomClass.SUITE,
                List.of(person),
                from,
                from.plusDays(1),
                Text.EMPTY);
    }

    private Gift gift(Item at) {
        return Gift.of(new GiftId("gift-" + side), Text.english(side), GiftDirection.TO_GUESTS)
                .withRecipient(Optional.of(person))
                .withAt(Optional.of(at.id()));
    }

    private Item more(Item item) {
        var party = item.party();
        var reception =
                new Reception(
                        party.reception().lead(), inserted(party.reception().greeters(), person));
        var guests =
                party.guests() instanceof Guests.Named(var people)
                        ? new Guests.Named(inserted(people, person))
                        : party.guests();
        return furnished(item)
                .withNotes(inserted(item.notes(), note()))
                .withParty(
                        new Party(
                                inserted(party.tracks(), track()),
                                guests,
                                reception,
                                inserted(
                                        party.assignments(),
                                        new Assignment(Duty.INTERPRETER, person)),
                                inserted(party.vehicles(), vehicle)));
    }

    private Item furnished(Item item) {
        return switch (item) {
            case Engagement engagement -> {
                var briefing = engagement.briefing();
                yield engagement
                        .withBriefing(
                                briefing.withRunOfShow(
                                        inserted(
                                                briefing.runOfShow(),
                                                new Cue(1, Text.english(side)))))
                        .withSetting(more(engagement.setting()));
            }
            case Leg leg -> leg.withCars(inserted(leg.cars(), Car.of(vehicle)));
        };
    }

    private Setting more(Setting setting) {
        var seating = setting.seating();
        var dish = new Dish(Text.english(side), Set.of(Food.PORK), Text.EMPTY);
        var signature =
                new Signature(Text.english(side), Optional.of(person), Optional.empty(), List.of());
        return new Setting(
                seating.withByHand(inserted(seating.byHand(), new Seat(1, 1, person))),
                setting.menu().withDishes(inserted(setting.menu().dishes(), dish)),
                inserted(setting.signatures(), signature));
    }

    private Site more(Site site) {
        var room =
                new Room(
                        new RoomId("room-" + site.id() + "-" + side),
                        Text.english(side),
                        OptionalInt.empty());
        return site.withRooms(inserted(site.rooms(), room))
                .withContacts(inserted(site.contacts(), person))
                .withFacts(inserted(site.facts(), new Fact(Text.english(side), "", "")))
                .withNotes(inserted(site.notes(), note()));
    }

    private TrackId track() {
        return new TrackId("track-" + side);
    }

    private Note note() {
        return new Note(Sensitivity.OPEN, Text.english(side));
    }

    private <T> List<T> inserted(List<T> things, T thing) {
        var more = new ArrayList<>(things);
        more.add(random.nextInt(things.size() + 1), thing);
        return more;
    }

    /// What the one tour has and the other lacks.
    static Set<Object> missing(Tour tour, Tour from) {
        var missing = new HashSet<>(all(tour));
        missing.removeAll(all(from));
        return missing;
    }

    private static Set<Object> all(Tour tour) {
        var all = new HashSet<Object>();
        tour.tracks().forEach(all::add);
        tour.notes().forEach(all::add);
        tour.tasks().forEach(all::add);
        tour.stays().forEach(all::add);
        tour.gifts().forEach(all::add);
        for (var delegate : tour.delegation().delegates()) {
            all.add(delegate.person());
            delegate.diet().forEach(diet -> all.add(List.of(delegate.person(), diet)));
        }
        for (var item : tour.items()) {
            all.add(item.id());
            of(item).forEach(thing -> all.add(List.of(item.id(), thing)));
        }
        for (var site : tour.directory().sites().values()) {
            Stream.of(site.rooms(), site.contacts(), site.facts(), site.notes())
                    .flatMap(List::stream)
                    .forEach(thing -> all.add(List.of(site.id(), thing)));
        }
        return all;
    }

    private static Stream<Object> of(Item item) {
        var party = item.party();
        var guests = party.guests() instanceof Guests.Named(var people) ? people : List.of();
        return Stream.concat(
                furnishing(item),
                Stream.of(
                                item.notes(),
                                party.tracks(),
                                guests.stream().map(guest -> List.of("guest", guest)).toList(),
                                party.reception().greeters(),
                                party.assignments(),
                                party.vehicles())
                        .flatMap(List::stream));
    }

    private static Stream<Object> furnishing(Item item) {
        return switch (item) {
            case Engagement engagement ->
                    Stream.of(
                                    engagement.briefing().runOfShow(),
                                    engagement.setting().seating().byHand(),
                                    engagement.setting().menu().dishes(),
                                    engagement.setting().signatures())
                            .flatMap(List::stream);
            case Leg leg -> leg.cars().stream().map(Object.class::cast);
        };
    }
}
