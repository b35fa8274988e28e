package org.retinue.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.retinue.brief.Pack.Made;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.Conditions;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Cue;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.DiplomaticClass;
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
import org.retinue.tour.Handover;
import org.retinue.tour.Heading;
import org.retinue.tour.Identity;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Menu;
import org.retinue.tour.Moment;
import org.retinue.tour.Need;
import org.retinue.tour.Note;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Photography;
import org.retinue.tour.Place;
import org.retinue.tour.Position;
import org.retinue.tour.Precedence;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.RoomClass;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Setting;
import org.retinue.tour.Sex;
import org.retinue.tour.Signature;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;
import org.retinue.tour.Waiver;

/// One pack with every kind of thing in it, as a value and as the document that was looked at and
/// approved.
final class Samples {

    static final Made MADE =
            new Made(Instant.parse("2023-09-01T08:30:00Z"), "Lin Yue", "Retinue 0.1.0");
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    static final SiteId PARK = new SiteId("hi-tech-park");
    static final SiteId WORKS = new SiteId("example-works");
    static final SiteId AIRPORT = new SiteId("lusaka-airport");
    static final PersonId HEAD = new PersonId("head");
    static final PersonId HOST = new PersonId("host");
    static final PersonId CALLER = new PersonId("caller");
    static final PersonId INTERPRETER = new PersonId("interpreter");
    static final VehicleId CAR = new VehicleId("car-1");
    static final TrackId MAIN = new TrackId("main");
    static final TrackId SPOUSE = new TrackId("spouse");

    private Samples() {}

    static Pack pack() {
        return new Pack(tour(), "Rev 2", MADE);
    }

    /// The pack without what packs could not say at first.
    static Pack before() {
        var visit =
                ((Engagement) visit())
                        .withBriefing(Briefing.NONE)
                        .withStanding(visit().standing().withImportance(Importance.IMPORTANT))
                        .withManner(
                                ((Engagement) visit())
                                        .manner()
                                        .withInterpreting(Interpreting.UNDECIDED))
                        .withSetting(Setting.USUAL);
        var dinner = ((Engagement) dinner()).withSetting(Setting.USUAL);
        var flight = ((Leg) flight()).withCars(List.of());
        var delegation = tour().delegation();
        var delegates =
                delegation.delegates().stream()
                        .map(delegate -> delegate.withNeeds(Set.of()))
                        .toList();
        var tour =
                tour().withTasks(List.of())
                        .withStays(List.of(), Directory.EMPTY)
                        .withGifts(List.of(), Directory.EMPTY)
                        .withRules(RuleChoice.OFFICE)
                        .withWaivers(List.of())
                        .withDelegation(
                                delegation
                                        .withDelegates(delegates)
                                        .withPrecedence(Precedence.AS_ENTERED),
                                Directory.EMPTY)
                        .with(visit, Directory.EMPTY)
                        .with(
                                dinner.withMoment(
                                        new Moment.ToBeConfirmed(LocalDate.of(2023, 9, 14), 1)),
                                Directory.EMPTY)
                        .with(flight, Directory.EMPTY)
                        .with(wanted().withMoment(new Moment.Pooled(3)), Directory.EMPTY)
                        .refreshed(directoryBefore());
        return new Pack(tour, "Rev 2", MADE);
    }

    private static Directory directoryBefore() {
        var works = directory().site(WORKS).orElseThrow();
        var car = directory().vehicle(CAR).orElseThrow();
        var interpreter = directory().person(INTERPRETER).orElseThrow();
        return directory()
                .with(
                        works.withContacts(List.of())
                                .withConditions(Conditions.UNKNOWN)
                                .withPosition(Optional.empty()))
                .with(car.withBaggage(OptionalInt.empty()).withKind(VehicleKind.CAR))
                .with(
                        interpreter
                                .withPronunciation("")
                                .withRank(Rank.UNKNOWN)
                                .withIdentity(Identity.UNKNOWN))
                .with(
                        directory()
                                .person(HEAD)
                                .orElseThrow()
                                .withRank(Rank.UNKNOWN)
                                .withAddress(Text.EMPTY));
    }

    /// The approved document, as text.
    static String document() {
        return text("pack.json");
    }

    static String text(String name) {
        try (var stream = Samples.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    static Tour tour() {
        return new Tour(
                new TourId("example-2023"),
                new Heading(
                        "外事2023-17",
                        Text.of("Visit of the Example Delegation", "示例代表团访问"),
                        TourKind.STATE_VISIT,
                        "Lin Yue"),
                CHINA,
                List.of(
                        new Day(LocalDate.of(2023, 9, 14), Text.of("Shenzhen", "深圳")),
                        new Day(LocalDate.of(2023, 9, 15), Text.EMPTY)),
                List.of(
                        new Track(MAIN, Text.of("Principal", "主宾")),
                        new Track(SPOUSE, Text.of("Spouse", "夫人"))),
                new Delegation(
                        Text.of("Example Delegation", "示例代表团"),
                        "ZM",
                        List.of(
                                new Delegate(
                                        HEAD,
                                        DelegateRole.HEAD,
                                        MAIN,
                                        List.of("no shellfish"),
                                        Set.of(Need.LITTLE_WALKING, Need.PRAYER))),
                        new Precedence(
                                PrecedenceOrder.BY_RANK,
                                Optional.of(LocalDate.of(2023, 8, 21)),
                                "as notified")),
                List.of(visit(), dinner(), flight(), wanted()),
                directory(),
                List.of(stay()),
                List.of(gift()),
                List.of(
                        new Task(
                                new TaskId("plan"),
                                Text.of("Send the seating plan", "送交座位图"),
                                LocalDate.of(2023, 9, 11),
                                "Lin Yue",
                                true),
                        new Task(
                                new TaskId("gifts"),
                                Text.english("Wrap the gifts"),
                                LocalDate.of(2023, 9, 13),
                                "",
                                false)),
                new RuleChoice(
                        Optional.of("china-2013"),
                        new TreeMap<>(Map.of("T-9.rest.warning.hours", "9", "T-12", "off"))),
                List.of(
                        new Waiver(
                                "T-7",
                                List.of(new ItemId("visit"), new ItemId("dinner")),
                                "5f3a",
                                "They are next door.",
                                "Lin Yue",
                                LocalDate.of(2023, 9, 10))),
                List.of(new Note(Sensitivity.OFFICE, Text.english("Illustrative."))));
    }

    private static Item visit() {
        return new Engagement(
                new ItemId("visit"),
                EngagementKind.COMPANY_VISIT,
                Text.of("Battery hall", "电池展厅"),
                new Moment.Timed(
                        LocalDateTime.of(2023, 9, 14, 9, 0), LocalDateTime.of(2023, 9, 14, 10, 30)),
                new Place(Optional.of(WORKS), Optional.of(new RoomId("hall"))),
                new Party(
                        List.of(MAIN, SPOUSE),
                        new Guests.Named(List.of(HEAD)),
                        new Reception(Optional.of(HOST), List.of(HOST)),
                        List.of(new Assignment(Duty.INTERPRETER, INTERPRETER)),
                        List.of(CAR)),
                new Manner(
                        Text.of("Business", "商务着装"),
                        PressAccess.PHOTO_SPRAY,
                        Interpreting.CONSECUTIVE),
                Setting.USUAL.withSignatures(
                        List.of(
                                new Signature(
                                        Text.of("Memorandum", "备忘录"),
                                        Optional.of(HEAD),
                                        Optional.of(HOST),
                                        List.of(CALLER)))),
                new Standing(
                        new Confirmation(
                                ConfirmationState.CONFIRMED,
                                Optional.of(LocalDate.of(2023, 9, 1)),
                                "Lin Yue",
                                Optional.of(LocalDate.of(2023, 9, 8))),
                        true,
                        Importance.ESSENTIAL),
                new Briefing(
                        Text.of("**Two** questions:\n\n- price\n- range", "两个问题：价格、续航"),
                        List.of(
                                new Cue(-15, Text.english("Greeters in place")),
                                new Cue(0, Text.of("Cars stop at the gate", "车队抵达门口")))),
                List.of(
                        new Note(
                                Sensitivity.SECURITY,
                                Text.in(Language.of("fr"), "Entrée côté parc"))));
    }

    private static Item dinner() {
        return Engagement.of(new ItemId("dinner"), EngagementKind.BANQUET, Place.at(PARK), MAIN)
                .withMoment(
                        new Moment.ToBeConfirmed(
                                LocalDate.of(2023, 9, 14), 1, Optional.of(Duration.ofHours(2))))
                .withSetting(
                        new Setting(
                                new SeatingPlan(
                                        Optional.of(SeatingForm.ROUND_TABLES),
                                        OptionalInt.of(10),
                                        List.of(new Seat(1, 2, HEAD))),
                                new Menu(
                                        List.of(
                                                new Dish(
                                                        Text.of("Prawn soup", "虾汤"),
                                                        Set.of(Food.SHELLFISH, Food.NOT_KOSHER),
                                                        Text.of("Pumpkin soup", "南瓜汤"))),
                                        OptionalInt.of(300)),
                                List.of()));
    }

    private static Stay stay() {
        return new Stay(
                new StayId("suite"),
                PARK,
                "801",
                RoomClass.SUITE,
                List.of(HEAD),
                LocalDate.of(2023, 9, 14),
                LocalDate.of(2023, 9, 15),
                Text.english("High floor"));
    }

    private static Gift gift() {
        return new Gift(
                new GiftId("vase"),
                Text.of("A vase", "花瓶"),
                GiftDirection.TO_GUESTS,
                Text.of("Foreign Affairs Office", "外办"),
                Optional.of(HEAD),
                OptionalInt.of(350),
                "礼2023-9",
                Handover.IN_PUBLIC,
                Optional.of(new ItemId("dinner")),
                true);
    }

    private static Item flight() {
        return Leg.of(new ItemId("flight"), LegMode.PLANE, Route.between(PARK, AIRPORT), SPOUSE)
                .withMoment(
                        new Moment.Timed(
                                LocalDateTime.of(2023, 9, 15, 23, 5),
                                LocalDateTime.of(2023, 9, 16, 6, 40)))
                .withCars(
                        List.of(
                                new Car(
                                        CAR,
                                        Optional.of(CarFunction.PRINCIPAL),
                                        Optional.of(CALLER),
                                        List.of(HEAD))));
    }

    private static Item wanted() {
        return Engagement.of(new ItemId("show"), EngagementKind.SHOW, Place.UNKNOWN, MAIN)
                .withMoment(new Moment.Pooled(3, Optional.of(Duration.ofMinutes(45))))
                .withStanding(Standing.in(ConfirmationState.IDEA));
    }

    static Directory directory() {
        var works =
                new Site(
                        WORKS,
                        SiteKind.COMPANY,
                        Text.of("Example Works", "示例公司"),
                        Text.of("1 Example Road", "示例路1号"),
                        Optional.of(new Position(22.5431, 114.0579)),
                        CHINA,
                        Optional.of(PARK),
                        OptionalInt.of(120),
                        hours(),
                        new Conditions(
                                Photography.OUTSIDE_ONLY,
                                true,
                                OptionalInt.of(3),
                                OptionalInt.of(25),
                                true),
                        List.of(
                                new Room(
                                        new RoomId("hall"),
                                        Text.of("Hall", "展厅"),
                                        OptionalInt.of(40))),
                        List.of(HOST, CALLER),
                        List.of(new Fact(Text.english("Founded 1995."), "annual report", "2022")),
                        List.of());
        return Directory.of(
                List.of(
                        works,
                        Site.named(PARK, SiteKind.ZONE, Text.of("Hi-tech Park", "高新区"), CHINA),
                        Site.named(
                                AIRPORT,
                                SiteKind.AIRPORT,
                                Text.english("Lusaka Airport"),
                                ZoneId.of("Africa/Lusaka"))),
                people(),
                List.of(
                        new Vehicle(
                                CAR,
                                VehicleKind.PEOPLE_CARRIER,
                                Text.of("Car 1", "1号车"),
                                "粤B·00001",
                                4,
                                OptionalInt.of(3))));
    }

    private static List<Person> people() {
        return List.of(
                Person.named(HEAD, Text.of("A. Example", "示例"))
                        .withRank(Rank.of(4))
                        .withAddress(Text.of("Your Excellency", "阁下")),
                Person.named(HOST, Text.of("B. Example", "某某")),
                Person.named(CALLER, Text.english("C. Example")),
                new Person(
                        INTERPRETER,
                        Text.of("𠮷 Example", "𠮷某"),
                        "YOSHI eg-ZAHM-pl",
                        Text.of("Interpreter", "译员"),
                        new Rank(
                                OptionalInt.empty(),
                                Optional.of(DiplomaticClass.FIRST_SECRETARY),
                                Optional.of(LocalDate.of(2021, 3, 1))),
                        Text.english("Foreign Affairs Office"),
                        "CN",
                        List.of(Language.CHINESE, Language.of("pt-BR")),
                        new Person.Contact("+86 755 0000 0000", "someone@example.org"),
                        Text.EMPTY,
                        new Identity(Sex.FEMALE, "EXAMPLE01"),
                        List.of()));
    }

    private static OpeningHours hours() {
        var week =
                OpeningHours.on(
                                List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                                LocalTime.of(9, 0),
                                LocalTime.of(17, 30))
                        .week();
        return new OpeningHours(
                week,
                new TreeMap<>(
                        Map.of(
                                LocalDate.of(2023, 9, 29),
                                List.of(),
                                LocalDate.of(2023, 10, 7),
                                List.of(new Opening(LocalTime.of(20, 0), LocalTime.MIDNIGHT)))));
    }
}
