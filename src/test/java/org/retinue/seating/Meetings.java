package org.retinue.seating;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.retinue.tour.Assignment;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// Random tours of one leg and one engagement, with much settled by hand, as often senselessly as
/// not. Each is made from a seed, so that it can be made again.
final class Meetings {

    private static final int PEOPLE = 60;
    private static final TrackId MAIN = new TrackId("main");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Random random;

    private Meetings(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<Tour> any() {
        return Arbitraries.longs().map(seed -> new Meetings(seed).tour());
    }

    static Leg leg(Tour tour) {
        return (Leg) tour.item(new ItemId("leg")).orElseThrow();
    }

    static Engagement engagement(Tour tour) {
        return (Engagement) tour.item(new ItemId("engagement")).orElseThrow();
    }

    private Tour tour() {
        var delegates = delegates();
        var directory = directory();
        var heading = new Heading("", Text.english("A visit"), TourKind.OFFICIAL_VISIT, "");
        var day = LocalDate.of(2026, 3, 9);
        return Tour.empty(
                        new TourId("tour"),
                        heading,
                        ZONE,
                        day,
                        day,
                        new Track(MAIN, Text.english("Main")))
                .withDelegation(
                        new Delegation(
                                Text.EMPTY,
                                random.nextBoolean() ? "ZM" : "",
                                delegates,
                                new Precedence(
                                        oneOf(PrecedenceOrder.values()), Optional.empty(), "")),
                        directory)
                .withItems(List.of(leg(), engagement()), directory);
    }

    private List<Delegate> delegates() {
        var roles = new ArrayList<DelegateRole>();
        roles.add(DelegateRole.HEAD);
        IntStream.range(0, random.nextInt(30)).forEach(_ -> roles.add(role()));
        var delegates = new ArrayList<Delegate>();
        for (var role : roles.subList(random.nextInt(2), roles.size())) {
            var person = new PersonId("person-" + delegates.size());
            delegates.add(new Delegate(person, role, MAIN, List.of(), Set.of()));
        }
        Collections.shuffle(delegates, random);
        return delegates;
    }

    private DelegateRole role() {
        var role = oneOf(DelegateRole.values());
        return role == DelegateRole.HEAD ? DelegateRole.OFFICIAL_SUITE : role;
    }

    private Directory directory() {
        var people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(at ->
                                Person.named(new PersonId("person-" + at), Text.english("P" + at))
                                        .withRank(Rank.of(1 + random.nextInt(8)))
                                        .withCountry(random.nextInt(3) == 0 ? "ZM" : "CN"))
                        .toList();
        var vehicles =
                IntStream.range(0, 6)
                        .mapToObj(at ->
                                Vehicle.named(new VehicleId("car-" + at), Text.english("C" + at))
                                        .withKind(oneOf(VehicleKind.values()))
                                        .withSeats(
                                                1 + random.nextInt(random.nextBoolean() ? 5 : 40)))
                        .toList();
        var site =
                Site.named(new SiteId("site"), SiteKind.VENUE, Text.english("Hall"), ZONE)
                        .withRooms(
                                List.of(
                                        new Room(
                                                new RoomId("room"),
                                                Text.english("Room"),
                                                random.nextBoolean()
                                                        ? OptionalInt.empty()
                                                        : OptionalInt.of(1 + random.nextInt(40)))));
        return Directory.of(List.of(site), people, vehicles);
    }

    private Leg leg() {
        var cars = new ArrayList<Car>();
        for (var at : some(6, 3)) {
            cars.add(
                    new Car(
                            new VehicleId("car-" + at),
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(oneOf(CarFunction.values())),
                            random.nextBoolean() ? Optional.empty() : Optional.of(anybody()),
                            some(PEOPLE, 4).stream()
                                    .map(it -> new PersonId("person-" + it))
                                    .toList()));
        }
        return Leg.of(new ItemId("leg"), LegMode.MOTORCADE, Route.UNKNOWN, MAIN)
                .withParty(
                        party(some(6, 6).stream().map(it -> new VehicleId("car-" + it)).toList()))
                .withCars(cars);
    }

    private Engagement engagement() {
        var seats = new ArrayList<Seat>();
        for (var at : some(PEOPLE, random.nextBoolean() ? 1 : 8)) {
            seats.add(
                    new Seat(
                            1 + random.nextInt(3),
                            1 + random.nextInt(12),
                            new PersonId("person-" + at)));
        }
        var plan =
                new SeatingPlan(
                        Optional.of(oneOf(SeatingForm.values())),
                        random.nextBoolean()
                                ? OptionalInt.empty()
                                : OptionalInt.of(2 + random.nextInt(12)),
                        random.nextBoolean() ? List.of() : seats);
        return Engagement.of(
                        new ItemId("engagement"),
                        EngagementKind.BANQUET,
                        new Place(Optional.of(new SiteId("site")), Optional.of(new RoomId("room"))),
                        MAIN)
                .withParty(party(List.of()))
                .withSetting(Setting.USUAL.withSeating(plan));
    }

    private Party party(List<VehicleId> vehicles) {
        var guests = random.nextBoolean() ? Guests.ALL : new Guests.Named(people(20));
        var assignments =
                people(6).stream()
                        .map(person -> new Assignment(oneOf(Duty.values()), person))
                        .toList();
        var lead = random.nextInt(4) == 0 ? Optional.<PersonId>empty() : Optional.of(anybody());
        return new Party(
                List.of(MAIN), guests, new Reception(lead, people(9)), assignments, vehicles);
    }

    private List<PersonId> people(int most) {
        return Stream.generate(this::anybody).limit(random.nextInt(most + 1)).toList();
    }

    private PersonId anybody() {
        return new PersonId("person-" + random.nextInt(PEOPLE));
    }

    private List<Integer> some(int of, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .map(_ -> random.nextInt(of))
                .distinct()
                .boxed()
                .toList();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
