package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.COACH;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.OFFICER;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.SUNDAY;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.open;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.Conditions;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Cue;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Food;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Handover;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.LegMode;
import org.retinue.tour.Menu;
import org.retinue.tour.Moment;
import org.retinue.tour.Need;
import org.retinue.tour.PersonId;
import org.retinue.tour.Photography;
import org.retinue.tour.Position;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Route;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleKind;

/// For every rule a case in which it speaks, and one that is nearly the same and in which it does
/// not.
class EveryRuleTest {

    private static final LocalDate LATE = MONDAY.minusDays(1);
    private static final Engagement VISIT = visit("a", BYD, "09:00", "10:00");

    private static final Circulation.Outdated OLD =
            new Circulation.Outdated(Optional.of(HEAD), "", 1);

    record Example(Rule rule, Situation speaks, Situation silent) {

        static Example of(Rule rule, Tour speaks, Tour silent) {
            return of(rule, EARLY, speaks, silent);
        }

        static Example of(Rule rule, LocalDate today, Tour speaks, Tour silent) {
            return new Example(rule, on(today, speaks), on(today, silent));
        }

        @Override
        public String toString() {
            return rule.code();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleSpeaksAndStaysSilent(Example example) {
        assertFalse(findings(example.rule(), example.speaks()).isEmpty());
        assertEquals(List.of(), findings(example.rule(), example.silent()));
    }

    @Test
    void noRuleIsWithoutAnExample() {
        assertEquals(
                EnumSet.allOf(Rule.class),
                examples().map(Example::rule).collect(Collectors.toSet()));
    }

    static Stream<Example> examples() {
        return Stream.of(
                        ways(),
                        days(),
                        lengths(),
                        sites(),
                        guests(),
                        staff(),
                        papers(),
                        provisions())
                .flatMap(List::stream);
    }

    private static List<Example> ways() {
        return List.of(
                both(Rule.OVERLAP, visit("b", BYD, "09:59", "11:00"), "10:00", "11:00"),
                both(Rule.BUFFER, visit("b", BYD, "10:04", "11:00"), "10:05", "11:00"),
                both(Rule.SHORT_TRANSFER, visit("b", HUAWEI, "10:48", "12:00"), "10:49", "12:00"),
                both(Rule.MISSING_LEG, visit("b", HUAWEI, "15:59", "17:00"), "16:00", "17:00"),
                both(Rule.UNKNOWN_TRAVEL, visit("b", ZONE, "15:59", "17:00"), "16:00", "17:00"),
                new Example(
                        Rule.GEOGRAPHY,
                        new Situation(
                                round(BYD, ZONE, HUAWEI),
                                TRAVEL.with(new Way(BYD, ZONE), new Travel(70, Basis.MEASURED, "")),
                                List.of(),
                                EARLY,
                                RulePacks.general()),
                        situation(round(BYD, HUAWEI, ZONE))),
                Example.of(Rule.CALL_TIMES, called(-14), called(-15)),
                Example.of(Rule.WHEELS_UP, flown("11:31"), flown("11:30")),
                Example.of(
                        Rule.LONG_TRAVEL,
                        tour(flight(), visit("b", BYD, "11:59", "13:00")),
                        tour(flight(), visit("b", BYD, "12:00", "13:00"))));
    }

    private static List<Example> days() {
        return List.of(
                Example.of(
                        Rule.OUTSIDE_TOUR,
                        tour(visit("a", BYD, SUNDAY.atTime(9, 0), SUNDAY, "10:00")),
                        tour(VISIT)),
                both(Rule.SLACK, visit("b", BYD, "10:05", "13:00"), "10:30", "12:00"),
                both(Rule.MEALS, visit("b", BYD, "10:30", "15:00"), "10:30", "12:00"),
                both(Rule.COMFORT_STOP, visit("b", BYD, "10:09", "11:31"), "10:09", "11:30"),
                both(Rule.OVERLOAD, visit("b", BYD, "10:00", "18:01"), "10:00", "18:00"),
                both(Rule.REPEATED_SITE, visit("c", BYD, "20:00", "21:00"), "09:00", "10:00"),
                Example.of(Rule.NIGHT_REST, night("22:01"), night("22:00")),
                Example.of(Rule.EVENING_REST, evening("18:44"), evening("18:45")),
                Example.of(
                        Rule.HOLIDAY,
                        tour(visit("a", BYD, SUNDAY.atTime(9, 0), SUNDAY, "10:00")),
                        tour(VISIT)),
                Example.of(
                        Rule.TIME_TO_BE_CONFIRMED,
                        LATE,
                        tour(VISIT.withMoment(new Moment.ToBeConfirmed(MONDAY, 0))),
                        tour(VISIT)),
                Example.of(
                        Rule.DATES,
                        tour(VISIT.withTitle(Text.english("Tuesday at BYD"))),
                        tour(VISIT.withTitle(Text.english("Monday at BYD")))));
    }

    private static List<Example> lengths() {
        return List.of(
                lasting(Rule.BAD_INTERVAL, EngagementKind.FORUM, "08:59", "09:00"),
                lasting(Rule.LONG_COURTESY_CALL, EngagementKind.COURTESY_CALL, "09:31", "09:30"),
                lasting(Rule.LONG_TALKS, EngagementKind.TALKS, "10:31", "10:30"),
                lasting(Rule.VISIT_LENGTH, EngagementKind.ZONE_TOUR, "10:31", "10:30"));
    }

    private static List<Example> sites() {
        var outdoors = Conditions.UNKNOWN.withOutdoors(true);
        var forbidden = Conditions.UNKNOWN.withPhotography(Photography.FORBIDDEN);
        var listed = Conditions.UNKNOWN.withVisitorListDays(OptionalInt.of(3));
        var far = Conditions.UNKNOWN.withWalkingMinutes(OptionalInt.of(16));
        var picture = tour(VISIT.withKind(EngagementKind.GROUP_PHOTO));
        var nobody = delegates(tour(VISIT));
        var weak = delegates(tour(VISIT), delegate(MINISTER, Need.LITTLE_WALKING));
        return List.of(
                Example.of(
                        Rule.OPENING_HOURS,
                        open(tour(VISIT), BYD, "09:01-18:00"),
                        open(tour(VISIT), BYD, "09:00-18:00")),
                Example.of(Rule.CAPACITY, holding(1), holding(2)),
                new Example(
                        Rule.CLASH,
                        situation(tour(VISIT), tour("algeria", VISIT)),
                        situation(
                                tour(VISIT),
                                tour("algeria", visit("a", HUAWEI, "09:00", "10:00")))),
                Example.of(Rule.WEATHER, LATE, at(tour(VISIT), outdoors), tour(VISIT)),
                Example.of(Rule.PHOTOGRAPHY, at(picture, forbidden), picture),
                Example.of(Rule.VISITOR_LIST, LATE, at(nobody, listed), nobody),
                Example.of(Rule.FITNESS, at(weak, far), weak));
    }

    private static List<Example> guests() {
        var twins = named(named(tour(), HEAD, "Ana Ruiz"), MINISTER, "Ana Ruiz");
        var met = tour(received(VISIT));
        var fasting = delegates(meal(), delegate(MINISTER, Need.FASTING));
        var ill = delegates(tour(), delegate(MINISTER, Need.MEDICAL_CARE));
        var spoken = speaking(speaking(met, HEAD, "en"), HOST, "zh");
        var order = ranked(ranked(tour(), HEAD, 5), MINISTER, 4);
        return List.of(
                Example.of(Rule.ONE_HEAD, delegates(tour(), delegate(MINISTER)), tour()),
                Example.of(
                        Rule.PRECEDENCE,
                        delegates(order, delegate(HEAD), delegate(MINISTER)),
                        delegates(order, delegate(MINISTER), delegate(HEAD))),
                new Example(
                        Rule.DELEGATIONS,
                        situation(ranked(tour(), HEAD, 1), ranked(tour("algeria"), HEAD, 1)),
                        situation(ranked(tour(), HEAD, 1), ranked(tour("algeria"), HEAD, 2))),
                Example.of(
                        Rule.RANK_MATCH,
                        ranked(ranked(met, HEAD, 1), HOST, 3),
                        ranked(ranked(met, HEAD, 1), HOST, 2)),
                Example.of(Rule.FLAGS, LATE, meeting("", "CN"), meeting("ZM", "CN")),
                Example.of(Rule.NAMES, named(tour(), HEAD, "Ana Ruiz"), tour()),
                Example.of(Rule.DUPLICATE_PERSON, twins, named(twins, MINISTER, "Ana Ruiz Soto")),
                Example.of(Rule.SPOUSE_OFFICE, ranked(tour(), SPOUSE, 4), ranked(tour(), HEAD, 4)),
                Example.of(Rule.LANGUAGES, spoken, speaking(spoken, HOST, "en")),
                Example.of(Rule.FASTING, fasting, meal()),
                Example.of(Rule.PRAYER, prayed(Need.PRAYER), prayed(Need.FASTING)),
                Example.of(Rule.CARE, ill, tour()),
                new Example(Rule.ACCOMPANYING, table(3), table(2)),
                new Example(
                        Rule.BANQUETS,
                        banquets(RulePacks.pack("china-2013-14").orElseThrow()),
                        banquets(RulePacks.general())));
    }

    /// The guests and their host at talks; the countries may not be known.
    private static Tour meeting(String guests, String hosts) {
        var tour = tour(received(VISIT.withKind(EngagementKind.TALKS)));
        var host = tour.directory().person(HOST).orElseThrow();
        return tour.withDelegation(tour.delegation().withCountry(guests), Directory.EMPTY)
                .refreshed(Directory.EMPTY.with(host.withCountry(hosts)));
    }

    private static List<Example> staff() {
        var talks = VISIT.withKind(EngagementKind.TALKS);
        var accompanied = with(visit("b", BYD, "11:00", "12:00"), Duty.LIAISON_OFFICER, OFFICER);
        return List.of(
                Example.of(
                        Rule.INTERPRETER_LOAD,
                        tour(
                                with(
                                        visit("a", BYD, "09:00", "11:01"),
                                        Duty.INTERPRETER,
                                        INTERPRETER)),
                        tour(
                                with(
                                        visit("a", BYD, "09:00", "11:00"),
                                        Duty.INTERPRETER,
                                        INTERPRETER))),
                Example.of(
                        Rule.ONE_INTERPRETER,
                        tour(with(talks, Duty.INTERPRETER, INTERPRETER)),
                        tour(with(VISIT, Duty.INTERPRETER, INTERPRETER))),
                shared(Rule.INTERPRETER_CLASH, with(VISIT, Duty.INTERPRETER, INTERPRETER)),
                shared(Rule.VEHICLE_CLASH, with(VISIT, Duty.DRIVER, OFFICER)),
                Example.of(Rule.LIAISON, tour(VISIT, accompanied), tour(accompanied)),
                Example.of(
                        Rule.STAFF_DUTY,
                        tour(with(visit("a", BYD, "08:00", "20:01"), Duty.DRIVER, OFFICER)),
                        tour(with(visit("a", BYD, "08:00", "20:00"), Duty.DRIVER, OFFICER))),
                Example.of(Rule.SEATS, seated(1), seated(2)),
                Example.of(Rule.SPARE_CAR, ranked(seated(4), HEAD, 2), ranked(seated(4), HEAD, 3)));
    }

    private static List<Example> papers() {
        var confirmed = tour(VISIT.withStanding(Standing.in(ConfirmationState.CONFIRMED)));
        var changed = tour(VISIT.withStanding(Standing.in(ConfirmationState.RECONFIRM)));
        var read = VISIT.withBriefing(Briefing.NONE.withText(Text.english("Buses")));
        var asked =
                new Confirmation(
                        ConfirmationState.REQUESTED, Optional.of(LATE), "", Optional.empty());
        var late = VISIT.withStanding(Standing.TENTATIVE.withConfirmation(asked));
        var signing = VISIT.withKind(EngagementKind.SIGNING);
        var mad = RulePacks.general().with(Map.of("T-16.most.minutes", "long"));
        return List.of(
                Example.of(Rule.CONFIRMATION, LATE, tour(VISIT), confirmed),
                Example.of(Rule.RECONFIRMATION, changed, confirmed),
                Example.of(Rule.HOST_LEAD_TIME, tour(late), tour(VISIT)),
                Example.of(Rule.MISSING_HOST, LATE, tour(VISIT), tour(received(VISIT))),
                Example.of(Rule.CONTACTS, LATE, tour(received(VISIT)), tour(VISIT)),
                Example.of(Rule.BRIEFING, LATE, tour(VISIT), tour(read)),
                Example.of(Rule.PRESS, LATE, tour(signing), tour(VISIT)),
                given(Rule.OLD_PAPERS, new Circulation(2, 0, List.of(OLD))),
                given(Rule.UNRELEASED, new Circulation(2, 1, List.of())),
                Example.of(Rule.OVERDUE_TASKS, LATE, task(false), task(true)),
                new Example(
                        Rule.RULE_CHOICE,
                        new Situation(tour(), TRAVEL, List.of(), EARLY, mad),
                        situation(tour())));
    }

    /// The tour of which this was given out, and one that is as it was given out last.
    private static Example given(Rule rule, Circulation circulation) {
        return new Example(
                rule,
                situation(tour()).given(circulation),
                situation(tour()).given(new Circulation(2, 0, List.of())));
    }

    private static List<Example> provisions() {
        return List.of(
                Example.of(Rule.CAR_SEATS, riding(MINISTER, HEAD), riding(HEAD, MINISTER)),
                Example.of(
                        Rule.LEG_SEATS,
                        driven(Car.of(COACH).withFunction(Optional.of(CarFunction.PILOT))),
                        driven(Car.of(COACH))),
                Example.of(
                        Rule.SEATING,
                        sitting(new Seat(1, 1, MINISTER)),
                        sitting(new Seat(1, 1, HEAD))),
                Example.of(
                        Rule.SEAT_PLAN,
                        sitting(new Seat(1, 2, OFFICER)),
                        sitting(new Seat(1, 2, MINISTER))),
                Example.of(Rule.ROOMS, sleeping(HEAD), sleeping(HEAD, MINISTER)),
                Example.of(Rule.DIET, served(""), served("Tofu")),
                china(Rule.COST_A_HEAD, costing(401), costing(400)),
                china(Rule.GIFT_RECIPIENT, given(MINISTER, 100), given(HEAD, 100)),
                china(Rule.GIFT_VALUE, given(HEAD, 401), given(HEAD, 400)));
    }

    private static Example china(Rule rule, Tour speaks, Tour silent) {
        var numbers = RulePacks.pack("china-2013-14").orElseThrow();
        return new Example(
                rule,
                new Situation(speaks, TRAVEL, List.of(), EARLY, numbers),
                new Situation(silent, TRAVEL, List.of(), EARLY, numbers));
    }

    private static Tour riding(PersonId... people) {
        return driven(Car.of(COACH).withPassengers(List.of(people)));
    }

    private static Tour driven(Car car) {
        var leg = leg("l", LegMode.COACH, Route.between(BYD, HUAWEI), "09:00", "10:00");
        return tour(leg.withCars(List.of(car)).withParty(leg.party().withVehicles(List.of(COACH))));
    }

    private static Tour sitting(Seat seat) {
        var plan = SeatingPlan.USUAL.withByHand(List.of(seat));
        return tour(
                VISIT.withKind(EngagementKind.TALKS).withSetting(Setting.USUAL.withSeating(plan)));
    }

    private static Tour sleeping(PersonId... people) {
        var stay =
                new Stay(
                        new StayId("s"),
                        HUAWEI,
                        "",
                        RoomClass.DOUBLE,
                        List.of(people),
                        MONDAY,
                        TUESDAY,
                        Text.EMPTY);
        return tour(VISIT, visit("b", BYD, TUESDAY.atTime(9, 0), TUESDAY, "10:00"))
                .withStays(List.of(stay), Visits.KNOWN);
    }

    private static Tour served(String instead) {
        var dish = new Dish(Text.english("Ham"), Set.of(Food.PORK), Text.english(instead));
        var meal =
                VISIT.withSetting(Setting.USUAL.withMenu(Menu.UNKNOWN.withDishes(List.of(dish))));
        return delegates(tour(meal), delegate(MINISTER).withDiet(List.of("No pork")));
    }

    private static Tour costing(int yuan) {
        var menu = Menu.UNKNOWN.withCostAHead(OptionalInt.of(yuan));
        return tour(
                VISIT.withKind(EngagementKind.BANQUET).withSetting(Setting.USUAL.withMenu(menu)));
    }

    private static Tour given(PersonId recipient, int yuan) {
        var gift =
                new Gift(
                        new GiftId("g"),
                        Text.english("A vase"),
                        GiftDirection.TO_GUESTS,
                        Text.EMPTY,
                        Optional.of(recipient),
                        OptionalInt.of(yuan),
                        "",
                        Handover.THROUGH_STAFF,
                        Optional.empty(),
                        false);
        return tour().withGifts(List.of(gift), Directory.EMPTY);
    }

    /// After the visit, with the other item as it is, and at other times.
    private static Example both(Rule rule, Engagement item, String from, String to) {
        var site = item.place().site().orElseThrow();
        var between =
                rule == Rule.REPEATED_SITE
                        ? List.of(visit("b", HUAWEI, "15:00", "16:00"))
                        : List.<Item>of();
        return Example.of(
                rule,
                tour(Stream.concat(between.stream(), Stream.of(VISIT, item)).toArray(Item[]::new)),
                tour(VISIT, visit(item.id().value(), site, from, to)));
    }

    private static Example lasting(Rule rule, EngagementKind kind, String bad, String good) {
        return Example.of(
                rule,
                tour(visit("a", BYD, "09:00", bad).withKind(kind)),
                tour(visit("a", BYD, "09:00", good).withKind(kind)));
    }

    /// Two tours have the same at the same time, and one after the other.
    private static Example shared(Rule rule, Item item) {
        var elsewhere = visit("x", BYD, "09:30", "10:30").withParty(item.party());
        var later = visit("x", BYD, "10:30", "11:30").withParty(item.party());
        return new Example(
                rule,
                situation(tour(item), tour("algeria", elsewhere)),
                situation(tour(item), tour("algeria", later)));
    }

    private static Situation on(LocalDate today, Tour tour) {
        return new Situation(tour, TRAVEL, List.of(), today, RulePacks.general());
    }

    private static Tour round(SiteId... sites) {
        return tour(
                visit("a", sites[0], "09:00", "10:00"),
                visit("b", sites[1], "12:00", "13:00"),
                visit("c", sites[2], "15:00", "16:00"));
    }

    private static Tour flown(String until) {
        return tour(
                visit("a", BYD, "10:30", until),
                leg("f", LegMode.PLANE, Route.between(HUAWEI, ZONE), "13:00", "15:00"));
    }

    private static Item flight() {
        return leg("f", LegMode.PLANE, Route.UNKNOWN, "03:00", "09:00");
    }

    private static Tour night(String until) {
        return tour(
                visit("a", BYD, "20:00", until),
                visit("b", BYD, TUESDAY.atTime(8, 0), TUESDAY, "09:00"));
    }

    private static Tour evening(String start) {
        return tour(
                visit("a", BYD, "17:00", "18:00"),
                visit("b", BYD, start, "21:00").withKind(EngagementKind.BANQUET));
    }

    private static Tour meal() {
        return tour(visit("a", BYD, "12:00", "13:00").withKind(EngagementKind.WORKING_MEAL));
    }

    private static Tour called(int minute) {
        var line = new Cue(minute, Text.english("The greeters line up"));
        return tour(
                VISIT.withKind(EngagementKind.ARRIVAL)
                        .withBriefing(Briefing.NONE.withRunOfShow(List.of(line))));
    }

    private static Tour prayed(Need need) {
        var tour = delegates(tour(visit("a", BYD, "12:00", "16:00")), delegate(MINISTER, need));
        var site = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(
                Directory.EMPTY.with(site.withPosition(Optional.of(new Position(22.5, 114)))));
    }

    private static Situation table(int greeters) {
        var others = List.of(OFFICER, INTERPRETER, SPOUSE).subList(0, greeters);
        var item = visit("a", BYD, "12:00", "13:00").withKind(EngagementKind.WORKING_MEAL);
        var reception = new Reception(Optional.of(HOST), others);
        var tour = tour(item.withParty(item.party().withReception(reception)));
        return new Situation(
                tour.withHeading(tour.heading().withKind(TourKind.INSPECTION_TOUR)),
                TRAVEL,
                List.of(),
                EARLY,
                RulePacks.pack("china-2013-14").orElseThrow());
    }

    private static Situation banquets(Numbers numbers) {
        var items =
                Stream.of("10:00", "12:00", "18:00")
                        .map(at -> visit(at.substring(0, 2), BYD, at, at.substring(0, 2) + ":30"))
                        .map(item -> item.withKind(EngagementKind.BANQUET))
                        .toArray(Item[]::new);
        return new Situation(tour(items), TRAVEL, List.of(), EARLY, numbers);
    }

    private static Tour holding(int people) {
        var site = tour(VISIT).directory().site(BYD).orElseThrow();
        return tour(VISIT)
                .refreshed(Directory.EMPTY.with(site.withCapacity(OptionalInt.of(people))));
    }

    private static Tour at(Tour tour, Conditions conditions) {
        var site = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(site.withConditions(conditions)));
    }

    private static Tour seated(int seats) {
        var leg = leg("l", LegMode.COACH, Route.between(BYD, HUAWEI), "09:00", "10:00");
        var coach =
                new Vehicle(
                        COACH,
                        VehicleKind.COACH,
                        Text.english("Coach"),
                        "",
                        seats,
                        OptionalInt.empty());
        return tour(leg.withParty(leg.party().withVehicles(List.of(COACH))))
                .refreshed(Directory.EMPTY.with(coach));
    }

    private static Tour task(boolean done) {
        return tour().withTasks(
                        List.of(new Task(new TaskId("t"), Text.english("Call"), EARLY, "", done)));
    }

    private static Engagement received(Engagement item) {
        return item.withParty(
                item.party().withReception(new Reception(Optional.of(HOST), List.of())));
    }

    private static Item with(Engagement item, Duty duty, PersonId person) {
        return item.withParty(item.party().withAssignments(List.of(new Assignment(duty, person))));
    }

    private static Tour ranked(Tour tour, PersonId id, int level) {
        var person = tour.directory().person(id).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(person.withRank(Rank.of(level))));
    }

    private static Tour named(Tour tour, PersonId id, String name) {
        var person = tour.directory().person(id).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(person.withName(Text.english(name))));
    }

    private static Tour speaking(Tour tour, PersonId id, String language) {
        var person = tour.directory().person(id).orElseThrow();
        return tour.refreshed(
                Directory.EMPTY.with(person.withLanguages(List.of(Language.of(language)))));
    }

    private static Tour delegates(Tour tour, Delegate... delegates) {
        return tour.withDelegation(
                tour.delegation().withDelegates(List.of(delegates)),
                Visits.KNOWN.with(tour.directory()));
    }

    private static Delegate delegate(PersonId person, Need... needs) {
        return new Delegate(
                person, DelegateRole.OFFICIAL_SUITE, PRINCIPAL, List.of(), Set.of(needs));
    }
}
