package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.check.Numbers.Span;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Route;

/// What counts towards slack, meals, pauses and the work around a flight, and what does not.
class LoadsTest {

    @Test
    void eachHalfOfADayHasItsOwnSlack() {
        assertEquals(
                List.of(noSlack("13:30", "18:30", 5, 30)),
                evidence(
                        Rule.SLACK,
                        visit("a", BYD, "09:00", "10:00"),
                        visit("b", BYD, "13:30", "18:25")));
    }

    @Test
    void aHalfDayThatIsJustLongEnoughIsLookedAtAndOneJustSlackEnoughIsNotTold() {
        assertEquals(
                List.of(noSlack("10:00", "13:00", 0, 18)),
                evidence(Rule.SLACK, visit("a", BYD, "10:00", "13:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.SLACK,
                        visit("a", BYD, "08:50", "11:00"),
                        visit("b", BYD, "11:10", "12:45")));
    }

    @Test
    void aDinnerIsNoLunch() {
        var noon = new Span(LocalTime.of(11, 30), LocalTime.of(13, 30));
        assertEquals(
                List.of(new Pace.NoMeal(List.of(noon))),
                evidence(
                        Rule.MEALS,
                        visit("a", BYD, "09:30", "15:00"),
                        of("b", EngagementKind.BANQUET, "18:30", "20:30")));
    }

    @Test
    void timeForAMealCountsLikeOneInTheOrderOfTheDay() {
        assertEquals(
                List.of(),
                evidence(
                        Rule.MEALS,
                        visit("a", BYD, "11:40", "14:00"),
                        visit("b", BYD, "15:00", "17:45")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.MEALS,
                        visit("a", BYD, "11:40", "14:00"),
                        visit("b", BYD, "15:00", "17:20"),
                        of("c", EngagementKind.WORKING_MEAL, "17:20", "17:50")));
    }

    @ParameterizedTest
    @EnumSource
    void mealsAreServedOnTrainsAndPlanes(LegMode mode) {
        var isServed = mode == LegMode.TRAIN || mode == LegMode.PLANE;
        assertEquals(
                isServed ? 0 : 1,
                evidence(
                                Rule.MEALS,
                                visit("a", BYD, "09:00", "10:30"),
                                leg("l", mode, Route.UNKNOWN, "10:45", "13:45"),
                                visit("b", BYD, "14:00", "15:00"))
                        .size());
    }

    @Test
    void whatEndsBeforeItStartsIsNoPartOfADay() {
        var found =
                findings(
                        Rule.MEALS,
                        visit("z", BYD, "08:00", "07:00"),
                        visit("a", BYD, "09:30", "12:00"),
                        visit("b", BYD, "12:59", "15:00"));
        assertEquals(List.of(List.of(id("a"))), found.stream().map(Finding::items).toList());
    }

    @Test
    void withoutAHeadTheFirstTrackIsThePrincipals() {
        var full = visit("a", BYD, "08:00", "17:01");
        var headless =
                tour(full, on(visit("b", BYD, "06:00", "22:00"), SPOUSES))
                        .withDelegation(tour().delegation().withDelegates(List.of()), KNOWN);
        var found = findings(Rule.OVERLOAD, situation(headless));
        assertEquals(List.of(List.of(id("a"))), found.stream().map(Finding::items).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 09:00, 10:00, 13:30, 210, b",
        "06:00, 09:30, 10:00, 13:00, 210, a",
        "06:00, 09:00, 10:00, 13:00, 180, a"
    })
    void theLongestStretchIsToldAndTheFirstOfTwo(
            String from, String to, String again, String until, long minutes, String item) {
        var found =
                findings(
                        Rule.COMFORT_STOP,
                        visit("a", BYD, from, to),
                        visit("b", BYD, again, until));
        assertEquals(
                List.of(new Pace.NoPause(minutes, 150)),
                found.stream().map(Finding::evidence).toList());
        assertEquals(List.of(id(item)), found.getFirst().items());
    }

    @ParameterizedTest
    @EnumSource(names = {"REST", "WORKING_MEAL", "BANQUET", "SPEECH"})
    void aMealOrARestIsAPause(EngagementKind kind) {
        assertEquals(
                kind == EngagementKind.SPEECH ? List.of(new Pace.NoPause(240, 150)) : List.of(),
                evidence(
                        Rule.COMFORT_STOP,
                        visit("a", BYD, "09:00", "10:30"),
                        of("m", kind, "10:30", "11:30"),
                        visit("b", BYD, "11:30", "13:00")));
    }

    @Test
    void whatGoesOnDuringAFunctionIsNotBeforeIt() {
        assertEquals(
                List.of(),
                evidence(
                        Rule.EVENING_REST,
                        visit("a", BYD, "15:00", "16:00"),
                        visit("b", BYD, "17:00", "19:00"),
                        of("c", EngagementKind.BANQUET, "18:00", "21:00")));
    }

    @Test
    void onlyWorkAfterTheFlightOnTheDayOfLandingIsTiring() {
        var flight = leg("f", LegMode.PLANE, Route.UNKNOWN, "12:00", "18:30");
        assertEquals(
                List.of(), evidence(Rule.LONG_TRAVEL, flight, visit("a", BYD, "06:00", "11:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.LONG_TRAVEL,
                        flight,
                        visit("a", BYD, TUESDAY.atTime(8, 0), TUESDAY, "13:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.LONG_TRAVEL,
                        flight,
                        of("a", EngagementKind.RECEPTION, "18:40", "19:40")));
    }

    @ParameterizedTest
    @CsvSource({"13:00, 1", "13:30, 0"})
    void wheelsUpIsAMomentAndTheLastVisitCounts(String end, int findings) {
        var found =
                evidence(
                        Rule.WHEELS_UP,
                        visit("z", BYD, "08:00", "09:00"),
                        visit("a", BYD, "11:00", "12:00"),
                        visit("d", HUAWEI, MONDAY.atTime(13, 0), MONDAY, end)
                                .withKind(EngagementKind.DEPARTURE));
        assertEquals(List.of(new Pace.LateForDeparture(60, 90)).subList(0, findings), found);
    }

    private static Pace.NoSlack noSlack(String from, String to, long planned, long needed) {
        return new Pace.NoSlack(LocalTime.parse(from), LocalTime.parse(to), planned, needed, 10);
    }

    private static Engagement of(String id, EngagementKind kind, String from, String to) {
        return visit(id, BYD, from, to).withKind(kind);
    }

    private static List<Evidence> evidence(Rule rule, Item... items) {
        return findings(rule, items).stream().map(Finding::evidence).toList();
    }
}
