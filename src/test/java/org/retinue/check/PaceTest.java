package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.HUB;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.check.Numbers.Span;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;

/// The rules about times, rests and loads: spoken, not spoken, at the border.
class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "COMPANY_VISIT, RECEPTION, 10:04, 4, 5",
        "COMPANY_VISIT, RECEPTION, 10:00, 0, 5",
        "COMPANY_VISIT, RECEPTION, 10:05, -1, 0",
        "COMPANY_VISIT, TALKS, 10:09, 9, 10",
        "COMPANY_VISIT, SIGNING, 10:09, 9, 10",
        "COMPANY_VISIT, PRESS, 10:09, 9, 10",
        "COMPANY_VISIT, TALKS, 10:10, -1, 0",
        "TALKS, GROUP_PHOTO, 10:00, -1, 0",
        "REST, TALKS, 10:00, -1, 0",
        "ARRIVAL, RECEPTION, 10:00, -1, 0",
        "COMPANY_VISIT, TALKS, 09:50, -1, 0"
    })
    void thereAreMinutesFromOneEngagementToTheNext(
            EngagementKind before, EngagementKind after, String start, long planned, long needed) {
        assertEquals(
                planned < 0 ? List.of() : List.of(new Pace.ShortBuffer(planned, needed)),
                evidence(
                        Rule.BUFFER,
                        of("a", before, BYD, "09:00", "10:00"),
                        of("b", after, BYD, start, "11:00")));
    }

    @Test
    void noBufferIsAskedOnTheWayToAnotherSiteOrForOtherGuests() {
        assertEquals(
                List.of(),
                evidence(
                        Rule.BUFFER,
                        visit("a", BYD, "09:00", "10:00"),
                        visit("b", HUAWEI, "10:00", "11:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.BUFFER,
                        visit("a", BYD, "09:00", "10:00"),
                        on(visit("b", BYD, "10:00", "11:00"), SPOUSES)));
        assertEquals(
                List.of(new Pace.ShortBuffer(0, 5)),
                evidence(
                        Rule.BUFFER,
                        visit("a", ZONE, "09:00", "10:00"),
                        visit("b", HUB, "10:00", "11:00")));
    }

    @Test
    void aWayWithoutALegIsToldWhereTheTimeWouldDo() {
        var one = visit("a", BYD, "09:30", "10:00");
        assertEquals(
                List.of(new Evidence.MissingLeg(BYD, HUAWEI)),
                evidence(Rule.MISSING_LEG, one, visit("b", HUAWEI, "11:00", "12:00")));
        assertEquals(
                List.of(), evidence(Rule.MISSING_LEG, one, visit("b", HUAWEI, "10:20", "12:00")));
        assertEquals(
                List.of(), evidence(Rule.MISSING_LEG, one, visit("b", HUAWEI, "16:00", "17:00")));
        assertEquals(
                List.of(new Evidence.MissingLeg(BYD, HUAWEI)),
                evidence(Rule.MISSING_LEG, one, visit("b", HUAWEI, "15:59", "17:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.MISSING_LEG,
                        one,
                        leg("l", LegMode.CAR, Route.between(BYD, HUAWEI), "10:10", "10:50"),
                        visit("b", HUAWEI, "11:00", "12:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.MISSING_LEG,
                        one,
                        leg("l", LegMode.CAR, Route.between(BYD, HUAWEI), "10:10", "10:50")
                                .withMoment(new Moment.ToBeConfirmed(MONDAY, 1)),
                        visit("b", HUAWEI, "11:00", "12:00")));
    }

    @ParameterizedTest
    @CsvSource({"08:00, ''", "07:59, WARNING 599", "06:00, WARNING 480", "05:59, ERROR 479"})
    void aNightIsLongEnough(String first, String expected) {
        var found =
                findings(
                        Rule.NIGHT_REST,
                        visit("a", BYD, "20:00", "22:00"),
                        visit("b", BYD, TUESDAY.atTime(LocalTime.parse(first)), TUESDAY, "09:00"));
        assertEquals(
                expected,
                found.isEmpty()
                        ? ""
                        : found.getFirst().severity()
                                + " "
                                + ((Pace.ShortNight) found.getFirst().evidence()).planned());
    }

    @Test
    void aNightUnderWayIsNoShortOne() {
        var flight =
                leg("a", LegMode.PLANE, Route.UNKNOWN, "22:00", "23:00")
                        .withMoment(new Moment.Timed(MONDAY.atTime(22, 0), TUESDAY.atTime(6, 0)));
        assertEquals(
                List.of(),
                findings(
                        Rule.NIGHT_REST,
                        flight,
                        visit("b", BYD, TUESDAY.atTime(8, 0), TUESDAY, "09:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "BANQUET, 18:45, -1",
        "BANQUET, 18:44, 44",
        "SHOW, 18:30, 30",
        "RECEPTION, 17:30, 0",
        "RECEPTION, 17:29, -1",
        "WORKING_MEAL, 18:00, -1"
    })
    void beforeAnEveningFunctionThereIsRest(EngagementKind kind, String start, long free) {
        assertEquals(
                free < 0 ? List.of() : List.of(new Pace.ShortRest(free, 45)),
                evidence(
                        Rule.EVENING_REST,
                        visit("a", BYD, "16:00", "17:00"),
                        leg("l", LegMode.CAR, Route.UNKNOWN, "17:00", "18:00"),
                        of("b", kind, HUAWEI, start, "21:00")));
    }

    @Test
    void restInTheHotelCountsBeforeAnEveningFunction() {
        assertEquals(
                List.of(),
                evidence(
                        Rule.EVENING_REST,
                        visit("a", BYD, "16:00", "17:00"),
                        of("r", EngagementKind.REST, HUAWEI, "17:30", "18:15"),
                        of("b", EngagementKind.BANQUET, HUAWEI, "18:15", "21:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 14:00, Asia/Shanghai, 16:59, 'WorkAfterFlight[planned=179, needed=180]'",
        "08:00, 14:00, Asia/Shanghai, 17:00, ''",
        "08:00, 13:59, Asia/Shanghai, 15:00, ''",
        "05:00, 10:30, Asia/Dubai, 12:00, 'WorkAfterFlight[planned=90, needed=180]'",
        "05:00, 10:30, Asia/Karachi, 12:00, 'WorkAfterFlight[planned=90, needed=180]'",
        "05:00, 10:30, Asia/Kolkata, 12:00, ''"
    })
    void afterALongFlightWorkBeginsLate(
            String up, String down, ZoneId zone, String work, String expected) {
        var flight = leg("f", LegMode.PLANE, Route.between(HUAWEI, BYD), up, down);
        var tour = tour(flight, visit("a", BYD, work, "18:00"));
        var from = tour.directory().site(HUAWEI).orElseThrow();
        var far = tour.refreshed(Directory.EMPTY.with(from.withZone(zone)));
        assertEquals(expected, said(Rule.LONG_TRAVEL, far));
    }

    @Test
    void afterALongFlightThereIsNotMuch() {
        var flight = leg("f", LegMode.PLANE, Route.UNKNOWN, "00:30", "07:00");
        assertEquals(
                "FullFirstDay[minutes=241, most=240]",
                said(Rule.LONG_TRAVEL, tour(flight, visit("a", BYD, "10:00", "14:01"))));
        assertEquals("", said(Rule.LONG_TRAVEL, tour(flight, visit("a", BYD, "10:00", "14:00"))));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 17:00, ''",
        "08:00, 17:01, 'FullDay[minutes=541, most=540, items=1, mostItems=5]'"
    })
    void aDayHasSoManyHours(String from, String to, String expected) {
        assertEquals(expected, said(Rule.OVERLOAD, tour(visit("a", BYD, from, to))));
    }

    @Test
    void aDayHasSoManyItemsAndTheRoadAndTheRestAreNotCounted() {
        var items = new ArrayList<Item>();
        for (var hour = 8; hour < 13; hour++) {
            items.add(visit("a" + hour, BYD, time(hour, 0), time(hour, 30)));
        }
        items.add(of("r", EngagementKind.REST, BYD, "13:00", "19:00"));
        items.add(leg("l", LegMode.CAR, Route.UNKNOWN, "19:00", "23:00"));
        assertEquals("", said(Rule.OVERLOAD, tour(items.toArray(Item[]::new))));
        items.add(visit("z", BYD, "23:00", "23:10"));
        assertEquals(
                "FullDay[minutes=160, most=540, items=6, mostItems=5]",
                said(Rule.OVERLOAD, tour(items.toArray(Item[]::new))));
    }

    @Test
    void aFullHalfDayHasNoSlack() {
        assertEquals(
                "NoSlack[from=09:00, to=13:00, planned=23, needed=24, pause=10]",
                said(
                        Rule.SLACK,
                        tour(
                                visit("a", BYD, "09:00", "11:00"),
                                visit("b", BYD, "11:10", "12:47"))));
        assertEquals(
                "",
                said(
                        Rule.SLACK,
                        tour(
                                visit("a", BYD, "09:00", "11:00"),
                                visit("b", BYD, "11:10", "12:46"))));
        assertEquals(
                "NoSlack[from=09:00, to=13:00, planned=27, needed=24, pause=10]",
                said(
                        Rule.SLACK,
                        tour(
                                visit("a", BYD, "09:00", "10:00"),
                                visit("b", BYD, "10:09", "11:00"),
                                visit("c", BYD, "11:09", "12:00"),
                                visit("d", BYD, "12:09", "13:30"))));
        assertEquals("", said(Rule.SLACK, tour(visit("a", BYD, "10:01", "13:00"))));
    }

    @Test
    void atMealTimesThereIsAMealOrTimeForOne() {
        var noon = new Span(LocalTime.of(11, 30), LocalTime.of(13, 30));
        var morning = visit("a", BYD, "09:30", "12:00");
        var afternoon = visit("b", BYD, "12:59", "15:00");
        assertEquals(
                List.of(new Pace.NoMeal(List.of(noon))), evidence(Rule.MEALS, morning, afternoon));
        assertEquals(List.of(), evidence(Rule.MEALS, morning, visit("b", BYD, "13:00", "15:00")));
        assertEquals(
                List.of(),
                evidence(
                        Rule.MEALS,
                        morning,
                        of("m", EngagementKind.WORKING_MEAL, BYD, "12:05", "12:50"),
                        afternoon));
        assertEquals(List.of(), evidence(Rule.MEALS, visit("a", BYD, "11:31", "14:00")));
    }

    @ParameterizedTest
    @CsvSource({"17:01, -1", "17:02, 331"})
    void nobodyWaitsTooLongForAMeal(String end, long minutes) {
        assertEquals(
                minutes < 0 ? List.of() : List.of(new Pace.LongWithoutMeal(minutes, 330)),
                evidence(
                        Rule.MEALS,
                        of("m", EngagementKind.WORKING_MEAL, BYD, "10:30", "11:31"),
                        visit("a", BYD, "11:40", end)));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 11:30, -1", "10:09, 11:31, 151", "10:10, 12:40, -1"})
    void thereIsAPauseNowAndThen(String start, String end, long minutes) {
        assertEquals(
                minutes < 0 ? List.of() : List.of(new Pace.NoPause(minutes, 150)),
                evidence(
                        Rule.COMFORT_STOP,
                        visit("a", BYD, "09:00", "10:00"),
                        visit("b", BYD, start, end)));
    }

    @ParameterizedTest
    @CsvSource({
        "COURTESY_CALL, 09:30, ''",
        "COURTESY_CALL, 09:31, LONG_COURTESY_CALL WARNING 31 30",
        "TALKS, 10:30, ''",
        "TALKS, 10:31, LONG_TALKS WARNING 91 90",
        "ZONE_TOUR, 10:30, ''",
        "ZONE_TOUR, 10:31, VISIT_LENGTH HINT 91 90",
        "ZONE_TOUR, 09:20, ''",
        "ZONE_TOUR, 09:19, VISIT_LENGTH HINT 19 20",
        "ZONE_TOUR, 09:00, ''",
        "FORUM, 12:00, ''"
    })
    void engagementsHaveTheirLengths(EngagementKind kind, String end, String expected) {
        var found =
                Checks.findings(Visits.situation(tour(of("a", kind, BYD, "09:00", end)))).stream()
                        .filter(finding ->
                                finding.evidence() instanceof Evidence.TooLong
                                        || finding.evidence() instanceof Pace.TooShort)
                        .map(finding ->
                                finding.rule() + " " + finding.severity() + " " + length(finding))
                        .findFirst();
        assertEquals(expected, found.orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 13:30, ''",
        "Asia/Shanghai, 13:29, 'LateForDeparture[planned=89, needed=90]'",
        "Europe/Paris, 14:00, ''",
        "Europe/Paris, 13:59, 'LateForDeparture[planned=119, needed=120]'"
    })
    void theLastVisitEndsInTimeForTheFlight(ZoneId zone, String up, String expected) {
        var tour =
                tour(
                        visit("a", BYD, "11:00", "12:00"),
                        leg("l", LegMode.CAR, Route.between(BYD, HUAWEI), "12:05", "12:45"),
                        of("w", EngagementKind.RECEPTION, HUAWEI, "12:50", "13:20"),
                        leg("f", LegMode.PLANE, Route.between(HUAWEI, ZONE), up, "15:00"));
        var far = tour.directory().site(ZONE).orElseThrow().withZone(zone);
        assertEquals(expected, said(Rule.WHEELS_UP, tour.refreshed(Directory.EMPTY.with(far))));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-07, ''", "2023-09-08, 2 3", "2023-09-11, 2 0", "2023-09-12, ''"})
    void timesAreConfirmedBeforeTheDay(LocalDate today, String expected) {
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00")
                                .withMoment(new Moment.ToBeConfirmed(MONDAY, 0)),
                        visit("b", BYD, "09:00", "10:00")
                                .withMoment(new Moment.ToBeConfirmed(MONDAY, 1)),
                        visit("c", BYD, "11:00", "12:00"));
        var found =
                findings(
                        Rule.TIME_TO_BE_CONFIRMED,
                        new Situation(tour, TRAVEL, List.of(), today, RulePacks.general()));
        assertEquals(
                expected,
                found.isEmpty()
                        ? ""
                        : found.getFirst().items().size()
                                + " "
                                + ((Pace.NoTime) found.getFirst().evidence()).daysLeft());
    }

    private static Engagement of(
            String id, EngagementKind kind, SiteId site, String from, String to) {
        return visit(id, site, from, to).withKind(kind);
    }

    private static List<Evidence> evidence(Rule rule, Item... items) {
        return findings(rule, items).stream().map(Finding::evidence).toList();
    }

    private static String said(Rule rule, Tour tour) {
        var found = findings(rule, Visits.situation(tour));
        return found.isEmpty() ? "" : found.getFirst().evidence().toString();
    }

    private static String length(Finding finding) {
        return finding.evidence() instanceof Evidence.TooLong(var minutes, var most)
                ? minutes + " " + most
                : ((Pace.TooShort) finding.evidence()).minutes()
                        + " "
                        + ((Pace.TooShort) finding.evidence()).least();
    }

    private static String time(int hour, int minute) {
        return LocalTime.of(hour, minute).toString();
    }
}
