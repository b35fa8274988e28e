package org.retinue.seating;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
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

/// A visit whose people go by short names: a head, a spouse, a deputy, two ministers, an aide, a
/// journalist and a guard on the one side, hosts and those on duty on the other.
final class Visit {

    private static final TrackId MAIN = new TrackId("main");
    private static final List<Delegate> DELEGATES =
            List.of(
                    delegate("head", DelegateRole.HEAD),
                    delegate("spouse", DelegateRole.SPOUSE),
                    delegate("deputy", DelegateRole.DEPUTY_HEAD),
                    delegate("minister", DelegateRole.OFFICIAL_SUITE),
                    delegate("envoy", DelegateRole.OFFICIAL_SUITE),
                    delegate("aide", DelegateRole.ENTOURAGE),
                    delegate("journalist", DelegateRole.PRESS),
                    delegate("guard", DelegateRole.SECURITY));
    private static final Directory DIRECTORY =
            Directory.of(
                    List.of(
                            Site.named(
                                            new SiteId("hall"),
                                            SiteKind.VENUE,
                                            Text.english("Hall"),
                                            ZoneId.of("Asia/Shanghai"))
                                    .withRooms(List.of(room("small", 5), room("large", 200)))),
                    Stream.concat(
                                    DELEGATES.stream().map(it -> it.person().value()),
                                    Stream.of(
                                            "lead",
                                            "host2",
                                            "host3",
                                            "host4",
                                            "interpreter",
                                            "second",
                                            "notes",
                                            "liaison",
                                            "driver1",
                                            "driver2",
                                            "stranger"))
                            .map(id -> Person.named(new PersonId(id), Text.english(id)))
                            .toList(),
                    List.of(
                            vehicle("car1", VehicleKind.CAR, 4),
                            vehicle("car2", VehicleKind.CAR, 3),
                            vehicle("car3", VehicleKind.CAR, 3),
                            vehicle("coach", VehicleKind.COACH, 30),
                            vehicle("van", VehicleKind.BAGGAGE_VAN, 2)));

    private Visit() {}

    static Tour tour() {
        return Tour.empty(
                        new TourId("tour"),
                        new Heading("", Text.english("Visit"), TourKind.OFFICIAL_VISIT, ""),
                        ZoneId.of("Asia/Shanghai"),
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 9),
                        new Track(MAIN, Text.english("Main")))
                .withDelegation(
                        Delegation.named(Text.EMPTY, "ZM").withDelegates(DELEGATES), DIRECTORY);
    }

    static Leg leg(String guests, String onDuty, String... vehicles) {
        return Leg.of(new ItemId("leg"), LegMode.MOTORCADE, Route.UNKNOWN, MAIN)
                .withParty(
                        new Party(
                                List.of(MAIN),
                                new Guests.Named(people(guests)),
                                new Reception(Optional.of(new PersonId("lead")), List.of()),
                                assignments(onDuty),
                                Arrays.stream(vehicles).map(VehicleId::new).toList()));
    }

    static Motorcade motorcade(Leg leg) {
        return Motorcade.of(tour().with(leg, DIRECTORY), leg);
    }

    static Engagement engagement(String guests, String hosts, String onDuty) {
        var receiving = people(hosts);
        return Engagement.of(new ItemId("item"), EngagementKind.OTHER, Place.UNKNOWN, MAIN)
                .withParty(
                        new Party(
                                List.of(MAIN),
                                new Guests.Named(people(guests)),
                                new Reception(
                                        receiving.stream().findFirst(),
                                        receiving.stream().skip(1).toList()),
                                assignments(onDuty),
                                List.of()));
    }

    static Place in(String room) {
        return new Place(Optional.of(new SiteId("hall")), Optional.of(new RoomId(room)));
    }

    static SeatingChart chart(Engagement engagement, SeatingForm form, Seat... byHand) {
        return chart(engagement, form, OptionalInt.empty(), byHand);
    }

    static SeatingChart chart(
            Engagement engagement, SeatingForm form, OptionalInt atTable, Seat... byHand) {
        var plan = new SeatingPlan(Optional.of(form), atTable, List.of(byHand));
        var seated = engagement.withSetting(Setting.USUAL.withSeating(plan));
        return SeatingChart.of(tour().with(seated, DIRECTORY), seated);
    }

    static Seat seat(int table, int number, String person) {
        return new Seat(table, number, new PersonId(person));
    }

    /// `1 lead, 2 second`: who sits where at the table.
    static String table(SeatingChart chart, int number) {
        return chart.table(number)
                .map(table ->
                        table.chairs().stream()
                                .map(chair -> chair.number() + " " + chair.person())
                                .collect(Collectors.joining(", ")))
                .orElse("");
    }

    static List<PersonId> people(String names) {
        return names.isBlank()
                ? List.of()
                : Arrays.stream(names.strip().split(", ", -1)).map(PersonId::new).toList();
    }

    private static List<Assignment> assignments(String onDuty) {
        return people(onDuty).stream()
                .map(person ->
                        new Assignment(
                                switch (person.value()) {
                                    case "notes" -> Duty.NOTE_TAKER;
                                    case "liaison" -> Duty.LIAISON_OFFICER;
                                    case "driver1", "driver2" -> Duty.DRIVER;
                                    default -> Duty.INTERPRETER;
                                },
                                person))
                .toList();
    }

    private static Delegate delegate(String id, DelegateRole role) {
        return Delegate.of(new PersonId(id), role, MAIN);
    }

    private static Room room(String id, int capacity) {
        return new Room(new RoomId(id), Text.english(id), OptionalInt.of(capacity));
    }

    private static Vehicle vehicle(String id, VehicleKind kind, int seats) {
        return Vehicle.named(new VehicleId(id), Text.english(id)).withKind(kind).withSeats(seats);
    }
}
