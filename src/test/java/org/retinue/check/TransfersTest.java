package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.HUB;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.only;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.Text;
import org.retinue.tour.TourKind;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

class TransfersTest {

    private static final Route BYD_TO_HUAWEI = Route.between(BYD, HUAWEI);

    /// 30 minutes of empty road take 39 with traffic and 48 in peak hours; boarding and greeting
    /// take 5 each.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    11:00, 11:29, 49, ERROR
                    11:00, 11:30, 49, WARNING
                    11:00, 11:48, 49, WARNING
                    11:00, 11:49, 49,
                    08:00, 08:57, 58, WARNING
                    08:00, 08:58, 58,
                    06:54, 07:40, 49, WARNING
                    06:55, 07:40, 49, WARNING
                    06:56, 07:40, 58, WARNING
                    09:24, 10:00, 58, WARNING
                    09:25, 10:00, 49, WARNING
                    18:50, 19:30, 58, WARNING
                    """)
    void aGapIsLongEnoughForTheRoad(String leave, String arrive, long needed, Severity severity) {
        var planned = Duration.between(LocalTime.parse(leave), LocalTime.parse(arrive));
        var evidence =
                new Evidence.ShortGap(BYD, HUAWEI, planned.toMinutes(), needed, 30, Basis.MEASURED);
        assertEquals(
                severity == null ? List.of() : List.of(finding(severity, evidence, "a", "b")),
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "06:00", leave),
                        visit("b", HUAWEI, arrive, "20:00")));
    }

    @Test
    void stateVisitsAreEscorted() {
        var tour = tour(visit("a", BYD, "07:00", "08:00"), visit("b", HUAWEI, "08:39", "09:00"));
        var state = tour.withHeading(tour.heading().withKind(TourKind.STATE_VISIT));
        assertEquals(
                List.of(
                        finding(
                                Severity.WARNING,
                                new Evidence.ShortGap(BYD, HUAWEI, 39, 40, 30, Basis.MEASURED),
                                "a",
                                "b")),
                findings(Rule.SHORT_TRANSFER, situation(state)));
    }

    @ParameterizedTest
    @CsvSource({"10, 49", "11, 54", "40, 54", "41, 59"})
    void aLargerPartyTakesLongerToBoard(int people, long needed) {
        var ids = IntStream.range(0, people).mapToObj(number -> new PersonId("p" + number));
        var guests = ids.toList();
        var known =
                Directory.of(
                        List.of(),
                        guests.stream()
                                .map(id -> Person.named(id, Text.english("Somebody")))
                                .toList(),
                        List.of());
        var tour = tour(visit("a", BYD, "10:00", "11:00"), visit("b", HUAWEI, "11:35", "12:00"));
        var track = Visits.PRINCIPAL;
        var delegates =
                guests.stream().map(id -> Delegate.of(id, DelegateRole.ENTOURAGE, track)).toList();
        var large = tour.withDelegation(tour.delegation().withDelegates(delegates), known);
        assertEquals(
                List.of(new Evidence.ShortGap(BYD, HUAWEI, 35, needed, 30, Basis.MEASURED)),
                evidence(findings(Rule.SHORT_TRANSFER, situation(large))));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    11:00, 11:29, 12:00, leg 29
                    11:00, 11:30, 11:40, gap 40
                    11:05, 11:40, 11:48, gap 48
                    11:05, 11:44, 11:49,
                    """)
    void aLegIsTakenForWhatItIs(String start, String end, String arrive, String found) {
        var situation =
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "10:00", "11:00"),
                        leg("l", LegMode.COACH, BYD_TO_HUAWEI, start, end),
                        visit("b", HUAWEI, arrive, "13:00"));
        assertEquals(
                found == null ? List.of() : List.of(found),
                situation.stream().map(TransfersTest::brief).toList());
    }

    @Test
    void aLegThatIsTooShortIsToldOnceAboutTheLeg() {
        var evidence = new Evidence.ShortLeg(BYD, HUAWEI, 20, 30, Basis.MEASURED);
        assertEquals(
                List.of(finding(Severity.ERROR, evidence, "l")),
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "10:00", "11:00"),
                        only(visit("c", BYD, "10:00", "11:00"), HEAD, MINISTER),
                        leg("l", LegMode.CAR, BYD_TO_HUAWEI, "11:00", "11:20"),
                        visit("b", HUAWEI, "11:20", "12:00")));
    }

    @Test
    void aLegOfWhichTheEndsAreNotKnownGoesFromTheItemBeforeToTheItemAfter() {
        assertEquals(
                List.of(new Evidence.ShortLeg(BYD, HUAWEI, 20, 30, Basis.MEASURED)),
                evidence(
                        findings(
                                Rule.SHORT_TRANSFER,
                                visit("a", BYD, "10:00", "11:00"),
                                leg("l", LegMode.CAR, Route.UNKNOWN, "11:00", "11:20"),
                                visit("b", HUAWEI, "11:20", "12:00"))));
    }

    @Test
    void aMotorcadeIsEscorted() {
        Item[] motorcade = {
            visit("a", BYD, "07:00", "08:00"),
            leg("l", LegMode.MOTORCADE, BYD_TO_HUAWEI, "08:05", "08:35"),
            visit("b", HUAWEI, "08:40", "12:00")
        };
        assertEquals(List.of(), findings(Rule.SHORT_TRANSFER, motorcade));
        motorcade[1] = leg("l", LegMode.CAR, BYD_TO_HUAWEI, "08:05", "08:35");
        assertEquals(
                List.of(new Evidence.ShortGap(BYD, HUAWEI, 40, 58, 30, Basis.MEASURED)),
                evidence(findings(Rule.SHORT_TRANSFER, motorcade)));
    }

    @Test
    void nobodyWaitsAtTheOpenEndOfALeg() {
        assertEquals(
                List.of(),
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "10:00", "11:00"),
                        leg("l", LegMode.COACH, BYD_TO_HUAWEI, "11:00", "11:30")));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegMode.class,
            names = {"PLANE", "TRAIN", "BOAT", "WALK"})
    void roadTimesSayNothingAboutOtherWays(LegMode mode) {
        Item[] items = {
            visit("a", BYD, "10:00", "11:00"),
            leg("l", mode, BYD_TO_HUAWEI, "11:00", "11:05"),
            visit("b", HUAWEI, "11:05", "12:00")
        };
        assertEquals(List.of(), findings(Rule.SHORT_TRANSFER, items));
        assertEquals(List.of(), findings(Rule.UNKNOWN_TRAVEL, items));
    }

    @Test
    void aLegThatLeavesFromElsewhereHasToBeReached() {
        var found =
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", HUAWEI, "10:00", "11:00"),
                        leg("l", LegMode.COACH, Route.between(BYD, HUAWEI), "11:10", "11:40"),
                        visit("b", HUAWEI, "11:40", "13:00"));
        assertEquals(
                List.of(
                        finding(
                                Severity.ERROR,
                                new Evidence.ShortGap(HUAWEI, BYD, 10, 49, 30, Basis.MEASURED),
                                "a",
                                "l")),
                found);
    }

    @Test
    void aPersonWhoIsNamedIsFollowedFromItemToItem() {
        var found =
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "10:00", "11:00"),
                        only(visit("b", HUAWEI, "11:10", "12:00"), MINISTER),
                        visit("c", BYD, "13:00", "14:00"));
        assertEquals(
                List.of(List.of(id("a"), id("b"))), found.stream().map(Finding::items).toList());
    }

    @Test
    void wherePeopleAreInTwoItemsTheOverlapIsTheFinding() {
        assertEquals(
                List.of(),
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "10:00", "12:00"),
                        visit("b", HUAWEI, "11:00", "11:30"),
                        visit("m", HUAWEI, "10:30", "10:30")));
        assertEquals(
                List.of(List.of(id("b"), id("c"))),
                findings(
                                Rule.SHORT_TRANSFER,
                                visit("a", BYD, "10:00", "11:00"),
                                visit("b", HUAWEI, "10:30", "12:00"),
                                visit("c", BYD, "12:10", "13:00"))
                        .stream()
                        .map(Finding::items)
                        .toList());
    }

    @Test
    void aMilestoneIsSomewhere() {
        assertEquals(
                List.of(new Evidence.ShortGap(BYD, HUAWEI, 0, 49, 30, Basis.MEASURED)),
                evidence(
                        findings(
                                Rule.SHORT_TRANSFER,
                                visit("z", BYD, "10:00", "10:00"),
                                visit("b", HUAWEI, "10:00", "11:00"))));
    }

    @Test
    void aSiteInAZoneIsAsFarAsTheZone() {
        assertEquals(
                List.of(new Evidence.ShortGap(HUAWEI, HUB, 45, 62, 40, Basis.ESTIMATE)),
                evidence(
                        findings(
                                Rule.SHORT_TRANSFER,
                                visit("a", HUAWEI, "10:00", "11:00"),
                                visit("b", HUB, "11:45", "13:00"))));
    }

    @Test
    void withinAZoneThereIsNoWay() {
        Item[] items = {visit("a", ZONE, "10:00", "11:00"), visit("b", HUB, "11:00", "12:00")};
        assertEquals(List.of(), findings(Rule.SHORT_TRANSFER, items));
        assertEquals(List.of(), findings(Rule.UNKNOWN_TRAVEL, items));
    }

    @Test
    void theWayFromAZoneToOneOfItsSitesIsNotTheWayBetweenTwoOfThem() {
        var tour = tour(visit("a", HUB, "10:00", "11:00"), visit("b", BYD, "11:00", "12:00"));
        var byd = tour.directory().site(BYD).orElseThrow();
        var inTheZone = tour.refreshed(Directory.EMPTY.with(byd.withWithin(Optional.of(ZONE))));
        var travel = TRAVEL.with(new Way(ZONE, BYD), new Travel(50, Basis.MEASURED, ""));
        var found =
                findings(
                        Rule.UNKNOWN_TRAVEL,
                        new Situation(inTheZone, travel, List.of(), EARLY, RulePacks.general()));
        assertEquals(List.of(new Evidence.UnknownTravel(HUB, BYD)), evidence(found));
    }

    @Test
    void anUnknownWayIsToldOnceForBothDirections() {
        var found =
                findings(
                        Rule.UNKNOWN_TRAVEL,
                        visit("a", BYD, "08:00", "09:00"),
                        visit("b", ZONE, "10:00", "11:00"),
                        visit("c", BYD, "12:00", "13:00"),
                        visit("d", ZONE, "14:00", "15:00"));
        assertEquals(
                List.of(
                        new Finding(
                                Rule.UNKNOWN_TRAVEL,
                                Severity.HINT,
                                Optional.of(MONDAY),
                                List.of(id("a"), id("b")),
                                new Evidence.UnknownTravel(BYD, ZONE))),
                found);
    }

    @Test
    void eachUnknownWayIsTold() {
        assertEquals(
                List.of(
                        new Evidence.UnknownTravel(BYD, ZONE),
                        new Evidence.UnknownTravel(BYD, HUB)),
                evidence(
                        findings(
                                Rule.UNKNOWN_TRAVEL,
                                visit("a", BYD, "08:00", "09:00"),
                                visit("b", ZONE, "10:00", "11:00"),
                                visit("c", BYD, "12:00", "13:00"),
                                visit("d", HUB, "14:00", "15:00"))));
        assertEquals(
                List.of(),
                findings(
                        Rule.UNKNOWN_TRAVEL,
                        visit("a", BYD, "08:00", "09:00"),
                        visit("b", ZONE, "15:00", "16:00")));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1"})
    void aWayOfAFewMinutesIsWalked(int minutes, int missing) {
        var travel = TRAVEL.with(new Way(BYD, ZONE), new Travel(minutes, Basis.MEASURED, ""));
        var tour = tour(visit("a", BYD, "10:00", "11:00"), visit("b", ZONE, "12:00", "13:00"));
        assertEquals(
                missing,
                findings(
                                Rule.MISSING_LEG,
                                new Situation(tour, travel, List.of(), EARLY, RulePacks.general()))
                        .size());
    }

    @Test
    void aLegAtAnotherHourIsNoLegForThisWay() {
        assertEquals(
                List.of(new Evidence.MissingLeg(BYD, HUAWEI)),
                evidence(
                        findings(
                                Rule.MISSING_LEG,
                                visit("a", BYD, "09:00", "10:00"),
                                visit("b", HUAWEI, "11:00", "12:00"),
                                visit("c", BYD, "18:00", "19:00"),
                                leg("l", LegMode.CAR, BYD_TO_HUAWEI, "20:00", "21:00"))));
    }

    @Test
    void aLegThatArrivesElsewhereHasNobodyWaitingAtItsEnd() {
        assertEquals(
                List.of(
                        finding(
                                Severity.ERROR,
                                new Evidence.ShortGap(HUAWEI, ZONE, 5, 62, 40, Basis.ESTIMATE),
                                "l",
                                "b")),
                findings(
                        Rule.SHORT_TRANSFER,
                        visit("a", BYD, "10:00", "11:00"),
                        leg("l", LegMode.CAR, BYD_TO_HUAWEI, "11:05", "11:40"),
                        visit("b", ZONE, "11:45", "13:00")));
    }

    @Test
    void whatIsMissingIsWhatIsNeededWithoutWhatIsPlanned() {
        assertEquals(19, new Evidence.ShortGap(BYD, HUAWEI, 30, 49, 30, Basis.MEASURED).missing());
        assertEquals(10, new Evidence.ShortLeg(BYD, HUAWEI, 20, 30, Basis.MEASURED).missing());
        assertEquals(30, new Pace.LateForDeparture(60, 90).missing());
    }

    @Test
    void afterTheNightNobodyAsksForTheWayFromTheEveningBefore() {
        var morning = visit("b", ZONE, TUESDAY.atTime(9, 0), TUESDAY, "10:00");
        assertEquals(
                List.of(),
                findings(Rule.UNKNOWN_TRAVEL, visit("a", BYD, "20:00", "21:00"), morning));
        var leg = leg("l", LegMode.CAR, Route.between(BYD, ZONE), "21:00", "22:00");
        assertEquals(
                List.of(new Evidence.UnknownTravel(BYD, ZONE)),
                evidence(findings(Rule.UNKNOWN_TRAVEL, leg)));
    }

    @Test
    void whatHasNoSiteOrNoClockTimeIsNowhere() {
        var a = visit("a", BYD, "10:00", "11:00");
        var b = visit("b", ZONE, "11:00", "12:00");
        assertEquals(List.of(), findings(Rule.UNKNOWN_TRAVEL, a, b.withPlace(Place.UNKNOWN)));
        assertEquals(
                List.of(),
                findings(
                        Rule.UNKNOWN_TRAVEL, a, b.withMoment(new Moment.ToBeConfirmed(MONDAY, 1))));
    }

    private static Finding finding(Severity severity, Evidence evidence, String... items) {
        return new Finding(
                Rule.SHORT_TRANSFER,
                severity,
                Optional.of(MONDAY),
                Stream.of(items).map(Visits::id).toList(),
                evidence);
    }

    private static String brief(Finding finding) {
        return switch (finding.evidence()) {
            case Evidence.ShortLeg leg -> "leg " + leg.planned();
            case Evidence.ShortGap gap -> "gap " + gap.planned();
            default -> "unexpected " + finding;
        };
    }

    private static List<Evidence> evidence(List<Finding> found) {
        return found.stream().map(Finding::evidence).toList();
    }
}
