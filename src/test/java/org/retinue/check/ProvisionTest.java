package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.COACH;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Car;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Food;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Handover;
import org.retinue.tour.LegMode;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Route;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// What the rules about seats, beds, dishes and gifts find, number by number.
class ProvisionTest {

    private static final VehicleId SECOND = new VehicleId("second");

    @Test
    void somebodyInTwoCarsIsTold() {
        var leg = leg("l", LegMode.MOTORCADE, Route.between(BYD, HUAWEI), "09:00", "10:00");
        var driven =
                leg.withParty(leg.party().withVehicles(List.of(COACH, SECOND)))
                        .withCars(
                                List.of(
                                        Car.of(COACH).withPassengers(List.of(HEAD, MINISTER)),
                                        Car.of(SECOND).withPassengers(List.of(MINISTER))));
        var known = Visits.KNOWN.with(Vehicle.named(SECOND, Text.english("The second car")));
        assertEquals(
                List.of(new Provision.InTwoCars(MINISTER, COACH, SECOND)),
                told(Rule.LEG_SEATS, tour().with(driven, known)));
    }

    @Test
    void twoOnOneSeatAreTold() {
        assertEquals(
                List.of(new Provision.OneSeatForTwo(HEAD, MINISTER)),
                told(
                        Rule.SEAT_PLAN,
                        tour(
                                sitting(
                                        SeatingForm.TALKS_ACROSS,
                                        new Seat(1, 1, HEAD),
                                        new Seat(1, 1, MINISTER)))));
    }

    /// Three sit at the table: the host in seat 1, so that seat 3 is on the host's right.
    @ParameterizedTest
    @CsvSource({"3, false", "2, true"})
    void atARoundTableTheHeadSitsOnTheRightOfTheHost(int seat, boolean isTold) {
        var dinner =
                sitting(SeatingForm.ROUND_TABLES, new Seat(1, 1, HOST), new Seat(1, seat, HEAD));
        assertEquals(
                isTold ? List.of(new Provision.NotInFirstSeat(HEAD)) : List.of(),
                told(Rule.SEATING, tour(dinner)));
    }

    @Test
    void aHostWhoLeadsAndSitsAsideIsTold() {
        assertEquals(
                List.of(new Provision.NotInFirstSeat(HOST)),
                told(Rule.SEATING, tour(sitting(SeatingForm.ARMCHAIRS, new Seat(2, 3, HOST)))));
    }

    @ParameterizedTest
    @CsvSource({"SINGLE, 2, 1", "DOUBLE, 2, -1", "SUITE, 2, -1", "SUITE, 3, 2", "WORKING, 1, 0"})
    void aRoomHasBeds(RoomClass roomClass, int people, int beds) {
        var sleeping = List.of(HEAD, MINISTER, SPOUSE).subList(0, people);
        assertEquals(
                beds < 0 ? List.of() : List.of(full("", sleeping, beds)),
                told(Rule.ROOMS, staying(tour(), roomClass, sleeping)));
    }

    @Test
    void everyFullRoomIsToldAndOneEnteredTwiceOnce() {
        var people = List.of(HEAD, MINISTER);
        var stay = stay("a", RoomClass.SINGLE, people);
        var rooms =
                List.of(
                        stay.withRoom("412"),
                        stay("b", RoomClass.SINGLE, people).withRoom("413"),
                        stay("c", RoomClass.SINGLE, people).withRoom("412"));
        assertEquals(
                List.of(full("412", people, 1), full("413", people, 1)),
                told(Rule.ROOMS, tour().withStays(rooms, Visits.KNOWN)));
    }

    @ParameterizedTest
    @CsvSource({"SINGLE, 5, true", "DOUBLE, 1, true", "SINGLE, 6, false", "SUITE, 5, false"})
    void aHeadOfHighRankHasASuite(RoomClass roomClass, int level, boolean isTold) {
        var heads = List.of(HEAD);
        assertEquals(
                isTold ? List.of(new Provision.HeadWithoutSuite(room(""), HEAD)) : List.of(),
                told(Rule.ROOMS, ranked(staying(tour(), roomClass, heads), HEAD, level)));
    }

    /// With whom somebody of the rank shares it does not matter.
    @ParameterizedTest
    @CsvSource({
        "SUITE, 6, 7, true",
        "GRAND_SUITE, 7, 6, true",
        "SUITE, 5, 7, false",
        "SUITE, 7, 5, false",
        "SINGLE, 6, 7, false"
    })
    void aSuiteIsForThoseOfHighRank(RoomClass roomClass, int head, int other, boolean isTold) {
        var staying = staying(tour(), roomClass, List.of(HEAD, MINISTER));
        var found = inChina(Rule.ROOMS, ranked(ranked(staying, HEAD, head), MINISTER, other));
        var first = head < other ? HEAD : MINISTER;
        assertEquals(
                isTold ? List.of(new Provision.SuiteForLower(room(""), first, 6, 5)) : List.of(),
                found.stream()
                        .filter(evidence -> evidence instanceof Provision.SuiteForLower)
                        .toList());
        assertEquals(
                List.of(),
                inChina(Rule.ROOMS, ranked(staying, HEAD, 6)).stream()
                        .filter(evidence -> evidence instanceof Provision.SuiteForLower)
                        .toList());
    }

    @Test
    void whoLeavesOnTheDayNeedsNoBed() {
        var monday = visit("a", BYD, "09:00", "10:00");
        var tuesday = visit("b", BYD, TUESDAY.atTime(9, 0), TUESDAY, "10:00");
        var heads = List.of(HEAD);
        assertEquals(List.of(), told(Rule.ROOMS, staying(tour(monday), RoomClass.SINGLE, heads)));
        assertEquals(
                List.of(new Provision.NoRoom(List.of(MINISTER), MONDAY)),
                told(Rule.ROOMS, staying(tour(monday, tuesday), RoomClass.SINGLE, heads)));
    }

    @Test
    void whileNobodyHasARoomNothingIsSaid() {
        var tuesday = visit("b", BYD, TUESDAY.atTime(9, 0), TUESDAY, "10:00");
        assertEquals(List.of(), told(Rule.ROOMS, tour(visit("a", BYD, "09:00", "10:00"), tuesday)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    No pork          | PORK
                    不吃猪肉         | PORK
                    halal            | PORK, ALCOHOL, NOT_HALAL
                    清真             | PORK, ALCOHOL, NOT_HALAL
                    Vegetarian       | PORK, BEEF, MEAT, FISH, SHELLFISH
                    vegan            | PORK, BEEF, MEAT, FISH, SHELLFISH, EGG, DAIRY
                    nut allergy      | NUTS
                    gluten-free      | GLUTEN
                    likes fish       |
                    """)
    void theUsualWordsOfADietAreUnderstood(String diet, String foods) {
        var expected =
                foods == null
                        ? Set.of()
                        : Set.copyOf(
                                Arrays.stream(foods.split(", ", -1)).map(Food::valueOf).toList());
        assertEquals(expected, Diets.ruledOut(List.of(diet)));
    }

    @ParameterizedTest
    @CsvSource({"5, 400, -1", "5, 401, 400", "6, 300, -1", "6, 301, 300"})
    void aMealMayCostWhatTheRankOfTheHostAllows(int level, int yuan, int most) {
        var dinner = sitting(SeatingForm.ROUND_TABLES).withKind(EngagementKind.BANQUET);
        var menu = dinner.setting().menu().withCostAHead(OptionalInt.of(yuan));
        var tour = ranked(tour(dinner.withSetting(Setting.USUAL.withMenu(menu))), HOST, level);
        assertEquals(
                most < 0 ? List.of() : List.of(new Provision.DearMeal(yuan, most)),
                inChina(Rule.COST_A_HEAD, tour));
    }

    @ParameterizedTest
    @CsvSource({"TO_GUESTS, 6, 200", "TO_GUESTS, 5, -1", "FROM_GUESTS, 6, -1"})
    void aGiftMayBeWorthWhatTheRankOfTheRecipientAllows(
            GiftDirection direction, int level, int most) {
        var tour =
                ranked(tour(), SPOUSE, level)
                        .withGifts(List.of(gift(direction, SPOUSE, 201)), Directory.EMPTY);
        assertEquals(
                most < 0
                        ? List.of()
                        : List.of(new Provision.DearGift(Text.english("A vase"), 201, most)),
                inChina(Rule.GIFT_VALUE, tour));
        assertEquals(List.of(), inChina(Rule.GIFT_RECIPIENT, tour));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A vase   | Huawei | a Vase | Huawei | again
                    A vase   | Huawei | A vase | BYD    | again
                    A vase   | Huawei | Tea    | BYD    | another
                    A vase   | Huawei | Tea    | huawei |
                    A vase   | Huawei | Tea    | ''     |
                    """)
    void aGuestGetsOneGiftOfOneHost(
            String what, String giver, String second, String secondGiver, String told) {
        var gifts =
                List.of(
                        gift(GiftDirection.TO_GUESTS, HEAD, 100)
                                .withWhat(Text.english(what))
                                .withGiver(Text.english(giver)),
                        Gift.of(new GiftId("h"), Text.english(second), GiftDirection.TO_GUESTS)
                                .withRecipient(Optional.of(HEAD))
                                .withGiver(Text.english(secondGiver)));
        var expected =
                Optional.ofNullable(told)
                        .map(kind ->
                                kind.equals("again")
                                        ? new Provision.GiftAgain(Text.english(second), HEAD)
                                        : new Provision.GiftOfAnother(
                                                Text.english(second),
                                                HEAD,
                                                Text.english(secondGiver),
                                                Text.english(giver)));
        assertEquals(
                expected.stream().toList(),
                inChina(Rule.GIFT_VALUE, tour().withGifts(gifts, Directory.EMPTY)));
        var toOther = gifts.get(1).withRecipient(Optional.of(SPOUSE));
        assertEquals(
                List.of(),
                inChina(
                        Rule.GIFT_VALUE,
                        tour().withGifts(List.of(gifts.get(0), toOther), Directory.EMPTY)));
    }

    /// In other languages nobody can tell whether two givers are one.
    @Test
    void giversWithoutACommonLanguageAreNotTold() {
        var gifts =
                List.of(
                        gift(GiftDirection.TO_GUESTS, HEAD, 100).withGiver(Text.english("Huawei")),
                        Gift.of(new GiftId("h"), Text.english("Tea"), GiftDirection.TO_GUESTS)
                                .withRecipient(Optional.of(HEAD))
                                .withGiver(Text.of("", "华为")));
        assertEquals(List.of(), inChina(Rule.GIFT_VALUE, tour().withGifts(gifts, Directory.EMPTY)));
    }

    private static List<Evidence> told(Rule rule, Tour tour) {
        return Visits.findings(rule, situation(tour)).stream().map(Finding::evidence).toList();
    }

    private static List<Evidence> inChina(Rule rule, Tour tour) {
        var numbers = RulePacks.pack("china-2013-14").orElseThrow();
        return Visits.findings(rule, new Situation(tour, TRAVEL, List.of(), EARLY, numbers))
                .stream()
                .map(Finding::evidence)
                .toList();
    }

    /// The head and the minister with their host.
    private static Engagement sitting(SeatingForm form, Seat... byHand) {
        var visit = visit("a", BYD, "09:00", "10:00");
        var plan = new SeatingPlan(Optional.of(form), OptionalInt.empty(), List.of(byHand));
        return visit.withKind(EngagementKind.TALKS)
                .withParty(visit.party().withReception(new Reception(Optional.of(HOST), List.of())))
                .withSetting(Setting.USUAL.withSeating(plan));
    }

    private static Tour staying(Tour tour, RoomClass roomClass, List<PersonId> people) {
        return tour.withStays(List.of(stay("s", roomClass, people)), Visits.KNOWN);
    }

    private static Stay stay(String id, RoomClass roomClass, List<PersonId> people) {
        return new Stay(new StayId(id), HUAWEI, "", roomClass, people, MONDAY, TUESDAY, Text.EMPTY);
    }

    private static Provision.FullRoom full(String number, List<PersonId> people, int beds) {
        return new Provision.FullRoom(room(number), people, beds);
    }

    private static Provision.Bedroom room(String number) {
        return new Provision.Bedroom(HUAWEI, number, MONDAY, TUESDAY);
    }

    private static Gift gift(GiftDirection direction, PersonId recipient, int yuan) {
        return new Gift(
                new GiftId("g"),
                Text.english("A vase"),
                direction,
                Text.EMPTY,
                Optional.of(recipient),
                OptionalInt.of(yuan),
                "",
                Handover.THROUGH_STAFF,
                Optional.empty(),
                false);
    }

    private static Tour ranked(Tour tour, PersonId id, int level) {
        var person = tour.directory().person(id).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(person.withRank(Rank.of(level))));
    }
}
