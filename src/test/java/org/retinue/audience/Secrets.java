package org.retinue.audience;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.retinue.tour.*;

/// A tour in which every text is a token that stands nowhere else, and every id too: whoever holds
/// a token holds what it stands for. The tokens are put in by reflection, so that no text of the
/// model is left out.
public final class Secrets {

    public static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    public static final PersonId HEAD = new PersonId("head-of-all");
    public static final PersonId SUITE = new PersonId("suite-one");
    public static final PersonId HOST = new PersonId("host-lead");
    public static final PersonId OTHER_HOST = new PersonId("host-other");
    public static final PersonId INTERPRETER = new PersonId("voice-one");
    public static final PersonId DRIVER = new PersonId("wheel-one");
    public static final PersonId OTHER_DRIVER = new PersonId("wheel-other");
    public static final ItemId VISIT = new ItemId("visit-hall");
    public static final ItemId BANQUET = new ItemId("banquet-late");
    public static final ItemId RIDE = new ItemId("ride-one");
    public static final ItemId OTHER_RIDE = new ItemId("ride-other");
    public static final ItemId IDEA = new ItemId("idea-only");

    private static final SiteId HALL = new SiteId("hall-grand");
    private static final SiteId ZONE = new SiteId("zone-wide");
    private static final SiteId HOTEL = new SiteId("hotel-far");
    private static final RoomId ROOM = new RoomId("room-blue");
    private static final TrackId TRACK = new TrackId("track-main");
    private static final VehicleId CAR = new VehicleId("car-first");
    private static final VehicleId OTHER_CAR = new VehicleId("car-second");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String HAN = "零壹贰叁肆伍陆柒捌玖";

    /// Where each token stands, and of which kind that is.
    private final Map<String, Leaf> tokens = new TreeMap<>();

    private final Tour tour;

    private Secrets() {
        tour = (Tour) filled("", plain());
        for (var leaf : Leaves.of(tour).values()) {
            leaf.written().forEach(text -> tokens.put(text, leaf));
        }
        tokens.keySet().removeIf(text -> !text.startsWith("zq") && !text.startsWith("密"));
    }

    public static Secrets make() {
        return new Secrets();
    }

    public Tour tour() {
        return tour;
    }

    /// The tokens by their kinds.
    public Map<String, DataKind> kinds() {
        var kinds = new TreeMap<String, DataKind>();
        tokens.forEach((token, leaf) -> kinds.put(token, leaf.kind()));
        return kinds;
    }

    /// All tokens that are about one person alone, but for notes and passports.
    public static String of(PersonId id) {
        var person = make().tour.directory().person(id).orElseThrow();
        return person.withNotes(List.of())
                .withIdentity(new Identity(person.identity().sex(), ""))
                .toString();
    }

    /// The components in which tokens stand.
    Collection<String> components() {
        return tokens.values().stream().map(Leaf::component).distinct().toList();
    }

    private Object filled(String component, Object value) {
        return switch (value) {
            case String _ when isFree(component) -> token();
            case Text _ -> Text.of(token(), hanToken());
            case Optional<?> maybe -> maybe.map(inner -> filled(component, inner));
            case List<?> list -> list.stream().map(one -> filled(component, one)).toList();
            case Directory directory ->
                    Directory.of(
                            directory.sites().values().stream()
                                    .map(site -> (Site) filled("", site))
                                    .toList(),
                            directory.people().values().stream()
                                    .map(person -> (Person) filled("", person))
                                    .toList(),
                            directory.vehicles().values().stream()
                                    .map(vehicle -> (Vehicle) filled("", vehicle))
                                    .toList());
            case Record record when Fields.areKnown(record.getClass()) ->
                    Records.like(
                            record,
                            Records.components(record).stream()
                                    .map(each ->
                                            filled(
                                                    record.getClass().getSimpleName()
                                                            + "."
                                                            + each.getName(),
                                                    Records.value(each, record)))
                                    .toArray());
            default -> value;
        };
    }

    /// A country is two letters; all other texts are as their writers like.
    static boolean isFree(String component) {
        return !component.endsWith(".country");
    }

    private int made;

    private String token() {
        return "zq" + Integer.toString(1_000_000 + 7919 * made++, 36) + "vex";
    }

    private String hanToken() {
        var token = new StringBuilder("密");
        for (var digit : Integer.toString(100_000 + made++).toCharArray()) {
            token.append(HAN.charAt(Character.digit(digit, 10)));
        }
        return token.toString();
    }

    private static Tour plain() {
        return new Tour(
                new TourId("tour-of-all"),
                new Heading("x", x(), TourKind.STATE_VISIT, "x"),
                SHANGHAI,
                List.of(new Day(DAY, x()), new Day(DAY.plusDays(1), x())),
                List.of(new Track(TRACK, x())),
                delegation(),
                List.of(visit(), banquet(), ride(), otherRide(), idea()),
                directory(),
                List.of(
                        new Stay(
                                new StayId("stay-deep"),
                                HOTEL,
                                "x",
                                RoomClass.GRAND_SUITE,
                                List.of(HEAD),
                                DAY,
                                DAY.plusDays(1),
                                x())),
                List.of(
                        new Gift(
                                new GiftId("gift-rare"),
                                x(),
                                GiftDirection.TO_GUESTS,
                                x(),
                                Optional.of(HEAD),
                                OptionalInt.of(48271),
                                "x",
                                Handover.IN_PUBLIC,
                                Optional.of(VISIT),
                                true)),
                List.of(new Task(new TaskId("task-hard"), x(), DAY, "x", false)),
                new RuleChoice(Optional.of("x"), new TreeMap<>()),
                List.of(new Waiver("x", List.of(VISIT), "x", "x", "x", DAY)),
                notes());
    }

    private static Text x() {
        return Text.english("x");
    }

    private static List<Note> notes() {
        return Arrays.stream(Sensitivity.values()).map(who -> new Note(who, x())).toList();
    }

    private static Delegation delegation() {
        return new Delegation(
                x(),
                "ZM",
                List.of(
                        new Delegate(
                                HEAD,
                                DelegateRole.HEAD,
                                TRACK,
                                List.of("x"),
                                Set.of(Need.PRAYER, Need.MEDICAL_CARE)),
                        Delegate.of(SUITE, DelegateRole.OFFICIAL_SUITE, TRACK)),
                new Precedence(PrecedenceOrder.BY_RANK, Optional.of(DAY), "x"));
    }

    private static Engagement visit() {
        return new Engagement(
                VISIT,
                EngagementKind.COMPANY_VISIT,
                x(),
                at(10),
                new Place(Optional.of(HALL), Optional.of(ROOM)),
                new Party(
                        List.of(TRACK),
                        Guests.ALL,
                        new Reception(Optional.of(HOST), List.of(new PersonId("greeter-one"))),
                        List.of(
                                new Assignment(Duty.INTERPRETER, INTERPRETER),
                                new Assignment(Duty.SECURITY, new PersonId("guard-one"))),
                        List.of()),
                new Manner(x(), PressAccess.OPEN, Interpreting.CONSECUTIVE),
                new Setting(
                        new SeatingPlan(
                                Optional.of(SeatingForm.NONE),
                                OptionalInt.of(10),
                                List.of(new Seat(1, 1, HEAD))),
                        new Menu(
                                List.of(new Dish(x(), Set.of(Food.PORK), x())),
                                OptionalInt.of(39113)),
                        List.of(
                                new Signature(
                                        x(),
                                        Optional.of(HEAD),
                                        Optional.of(HOST),
                                        List.of(SUITE)))),
                confirmed(),
                new Briefing(x(), List.of(new Cue(0, x()))),
                notes());
    }

    private static Engagement banquet() {
        return Engagement.of(BANQUET, EngagementKind.BANQUET, Place.at(HOTEL), TRACK)
                .withTitle(x())
                .withMoment(at(19))
                .withParty(
                        Party.of(TRACK)
                                .withReception(new Reception(Optional.of(OTHER_HOST), List.of())))
                .withManner(Manner.UNDECIDED.withPress(PressAccess.CLOSED))
                .withStanding(confirmed())
                .withNotes(notes());
    }

    private static Engagement idea() {
        return Engagement.of(IDEA, EngagementKind.SHOW, Place.at(ZONE), TRACK).withTitle(x());
    }

    private static Leg ride() {
        return Leg.of(RIDE, LegMode.MOTORCADE, Route.between(HOTEL, HALL), TRACK)
                .withTitle(x())
                .withMoment(at(9))
                .withParty(
                        Party.of(TRACK)
                                .withAssignments(
                                        List.of(
                                                new Assignment(Duty.DRIVER, DRIVER),
                                                new Assignment(Duty.DRIVER, OTHER_DRIVER)))
                                .withVehicles(List.of(CAR, OTHER_CAR)))
                .withCars(
                        List.of(
                                new Car(
                                        CAR,
                                        Optional.of(CarFunction.PILOT),
                                        Optional.of(DRIVER),
                                        List.of(HEAD)),
                                new Car(
                                        OTHER_CAR,
                                        Optional.empty(),
                                        Optional.of(OTHER_DRIVER),
                                        List.of(SUITE))))
                .withStanding(confirmed())
                .withNotes(notes());
    }

    private static Leg otherRide() {
        return Leg.of(OTHER_RIDE, LegMode.CAR, Route.between(HALL, HOTEL), TRACK)
                .withTitle(x())
                .withMoment(at(12))
                .withParty(
                        Party.of(TRACK)
                                .withAssignments(List.of(new Assignment(Duty.DRIVER, OTHER_DRIVER)))
                                .withVehicles(List.of(OTHER_CAR)))
                .withStanding(confirmed());
    }

    private static Moment at(int hour) {
        LocalDateTime start = DAY.atTime(hour, 0);
        return new Moment.Timed(start, start.plusMinutes(50));
    }

    private static Standing confirmed() {
        return new Standing(
                new Confirmation(
                        ConfirmationState.CONFIRMED, Optional.of(DAY), "x", Optional.of(DAY)),
                true,
                Importance.ESSENTIAL);
    }

    private static Directory directory() {
        var people = new ArrayList<Person>();
        for (var id :
                List.of(
                        HEAD,
                        SUITE,
                        HOST,
                        OTHER_HOST,
                        INTERPRETER,
                        DRIVER,
                        OTHER_DRIVER,
                        new PersonId("greeter-one"),
                        new PersonId("guard-one"),
                        new PersonId("contact-one"))) {
            people.add(person(id));
        }
        return Directory.of(
                List.of(
                        site(HALL, List.of(new Room(ROOM, x(), OptionalInt.of(80)))),
                        site(ZONE, List.of()).withWithin(Optional.empty()),
                        site(HOTEL, List.of()).withContacts(List.of(new PersonId("contact-one")))),
                people,
                List.of(vehicle(CAR), vehicle(OTHER_CAR)));
    }

    private static Site site(SiteId id, List<Room> rooms) {
        return new Site(
                id,
                SiteKind.VENUE,
                x(),
                x(),
                Optional.of(new Position(22.543127, 114.057968)),
                SHANGHAI,
                id.equals(HALL) ? Optional.of(ZONE) : Optional.empty(),
                OptionalInt.of(300),
                OpeningHours.UNKNOWN,
                new Conditions(
                        Photography.ALLOWED, true, OptionalInt.of(3), OptionalInt.of(12), true),
                rooms,
                List.of(),
                List.of(new Fact(x(), "x", "x")),
                notes());
    }

    private static Person person(PersonId id) {
        return new Person(
                id,
                x(),
                "x",
                x(),
                new Rank(
                        OptionalInt.of(4),
                        Optional.of(DiplomaticClass.AMBASSADOR),
                        Optional.of(DAY)),
                x(),
                "ZM",
                List.of(Language.ENGLISH),
                new Person.Contact("x", "x"),
                x(),
                new Identity(Sex.FEMALE, "x"),
                notes());
    }

    private static Vehicle vehicle(VehicleId id) {
        return new Vehicle(id, VehicleKind.CAR, x(), "x", 4, OptionalInt.of(5));
    }
}
