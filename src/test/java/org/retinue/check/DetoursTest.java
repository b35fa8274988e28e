package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Position;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// The way between a day's sites. The sites `s0`, `s1` … lie along one road, twenty minutes from
/// each to the next.
class DetoursTest {

    @ParameterizedTest
    @CsvSource({
        "0 1 2, ''",
        "0 2 1, ''",
        "0 3 1, '100 60 [s0, s1, s3]'",
        "3 0 2, '100 60 [s3, s2, s0]'",
        "0 2 1 3, '100 60 [s0, s1, s2, s3]'",
        "0 3 1 2, '120 60 [s0, s1, s2, s3]'",
        "0, ''",
        "0 1 0 1, '60 20 [s0, s0, s1, s1]'",
        "0 0 3 3 1, '100 60 [s0, s1, s3]'",
        "0 7 1 6 2 5 3 4, '560 140 [s0, s1, s2, s3, s4, s5, s6, s7]'",
        "0 8 1 7 2 6 3 5 4, ''"
    })
    void thereIsAShorterOrder(String planned, String expected) {
        assertEquals(expected, told(visits(planned)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "DONE"})
    void whatIsSettledKeepsItsPlace(ConfirmationState state) {
        var visits = visits("0 3 1");
        visits.set(1, visits.get(1).withStanding(Standing.in(state)));
        assertEquals("", told(visits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anchored", "meal", "hours"})
    void whatIsBoundToItsHourKeepsItsPlace(String bond) {
        var visits = visits("0 3 1");
        var middle = (Engagement) visits.get(1);
        var known = road();
        switch (bond) {
            case "anchored" ->
                    visits.set(1, middle.withStanding(Standing.TENTATIVE.withAnchored(true)));
            case "meal" -> visits.set(1, middle.withKind(EngagementKind.WORKING_MEAL));
            default -> known = known.with(open("08:30-10:30"));
        }
        assertEquals("", told(known, visits, 20));
    }

    @Test
    void whereOneAlsoEatsIsBoundToItsHour() {
        var visits = visits("0 3 3 1");
        visits.set(2, ((Engagement) visits.get(2)).withKind(EngagementKind.WORKING_MEAL));
        assertEquals("", told(visits));
        visits.set(1, ((Engagement) visits.get(1)).withKind(EngagementKind.BANQUET));
        visits.set(2, ((Engagement) visits.get(2)).withKind(EngagementKind.COMPANY_VISIT));
        assertEquals("", told(visits));
    }

    /// The first visit is where the day begins anyway.
    @Test
    void itIsToldOfTheVisitsThatCouldChangePlaces() {
        var visits = visits("0 3 1");
        visits.addFirst(leg("from", LegMode.CAR, route(0, 0), "07:00", "07:50"));
        var tour = tour("road").withItems(visits, road());
        assertEquals(
                List.of(List.of(Visits.id("v1"), Visits.id("v2"))),
                findings(Rule.GEOGRAPHY, situation(tour, travel(20))).stream()
                        .map(Finding::items)
                        .toList());
    }

    @Test
    void aSiteThatIsOpenAllDayCanBeSeenAtAnyHour() {
        assertEquals(
                "100 60 [s0, s1, s3]", told(road().with(open("08:00-18:00")), visits("0 3 1"), 20));
    }

    @Test
    void theDayBeginsAndEndsWhereItsLegsDo() {
        var visits = visits("1 4");
        visits.addFirst(leg("from", LegMode.CAR, route(5, 1), "07:00", "07:50"));
        assertEquals("140 80 [s4, s1]", told(visits));
        visits.addLast(leg("to", LegMode.CAR, route(4, 5), "20:00", "20:50"));
        assertEquals("", told(visits));
    }

    @Test
    void nothingIsSaidOfATrainOrAnUnknownWay() {
        var visits = visits("0 3 1");
        visits.addFirst(leg("train", LegMode.TRAIN, route(3, 0), "06:00", "07:50"));
        assertEquals("", told(visits));
        assertEquals("", told(visits("0 2 20")));
    }

    @ParameterizedTest
    @CsvSource({"9, ''", "10, '50 30 [s0, s1, s3]'"})
    void aFewMinutesAreNoDetour(int minutes, String expected) {
        assertEquals(expected, told(road(), visits("0 3 1"), minutes));
    }

    @ParameterizedTest
    @CsvSource({
        // Ten kilometres apart they are fourteen by road, at thirty an hour.
        "0.0899322, 28",
        // Thirty in the city take an hour, the other 110 at eighty 82.5 minutes.
        "0.8993216, 143",
        "1.9271, 263",
        "1.9273, -1"
    })
    void whereNobodyKnowsTheWayTheMapTells(double north, int minutes) {
        var known =
                Directory.of(
                        List.of(positioned(0, 0, 0), positioned(1, north, 0)),
                        List.of(),
                        List.of());
        var tour = tour("map").with(visits("0").getFirst(), known);
        var both = tour.with(visits("0 1").getLast(), known);
        assertEquals(
                minutes < 0
                        ? List.of(new Evidence.UnknownTravel(site(0), site(1)))
                        : List.of(new Evidence.GuessedTravel(site(0), site(1), minutes)),
                findings(Rule.UNKNOWN_TRAVEL, situation(both, TravelTimes.NONE)).stream()
                        .map(Finding::evidence)
                        .toList());
    }

    @Test
    void theRulesGoByWhatTheMapTells() {
        var known =
                Directory.of(
                        List.of(positioned(0, 22.5, 114), positioned(1, 22.7, 114)),
                        List.of(),
                        List.of());
        var tour =
                tour("map")
                        .with(at("a", 0, "09:00", "10:00"), known)
                        .with(at("b", 1, "11:00", "12:00"), known);
        // 22 km are 31 by road: 61 minutes without traffic.
        assertEquals(
                List.of(new Evidence.ShortGap(site(0), site(1), 60, 90, 61, Basis.ESTIMATE)),
                findings(Rule.SHORT_TRANSFER, situation(tour, TravelTimes.NONE)).stream()
                        .map(Finding::evidence)
                        .toList());
        var measured =
                TravelTimes.NONE.with(
                        new Way(site(0), site(1)), new Travel(20, Basis.MEASURED, ""));
        assertEquals(List.of(), findings(Rule.SHORT_TRANSFER, situation(tour, measured)));
        assertEquals(List.of(), findings(Rule.UNKNOWN_TRAVEL, situation(tour, measured)));
    }

    private static String told(List<Item> items) {
        return told(road(), items, 20);
    }

    private static String told(Directory known, List<Item> items, int minutes) {
        var tour = tour("road").withItems(items, known);
        var found = findings(Rule.GEOGRAPHY, situation(tour, travel(minutes)));
        return found.isEmpty()
                ? ""
                : switch (found.getFirst().evidence()) {
                    case Circumstance.Detour(var planned, var fewest, var order) ->
                            planned + " " + fewest + " " + order;
                    default -> found.toString();
                };
    }

    private static Situation situation(Tour tour, TravelTimes travel) {
        return new Situation(tour, travel, List.of(), EARLY, RulePacks.general());
    }

    /// A visit to each of the sites, one hour after the other.
    private static List<Item> visits(String sites) {
        var numbers = Stream.of(sites.split(" ")).map(Integer::valueOf).toList();
        return new ArrayList<>(
                IntStream.range(0, numbers.size())
                        .mapToObj(hour ->
                                (Item)
                                        at(
                                                "v" + hour,
                                                numbers.get(hour),
                                                LocalTime.of(9 + hour, 0).toString(),
                                                LocalTime.of(9 + hour, 30).toString()))
                        .toList());
    }

    private static Engagement at(String id, int number, String from, String to) {
        return visit(id, site(number), MONDAY.atTime(LocalTime.parse(from)), MONDAY, to);
    }

    private static Directory road() {
        var sites = IntStream.rangeClosed(0, 20).mapToObj(DetoursTest::named).toList();
        return Directory.of(sites, List.of(), List.of());
    }

    private static Site open(String hours) {
        var week = new TreeMap<DayOfWeek, List<Opening>>();
        week.put(DayOfWeek.MONDAY, List.of(Visits.opening(hours)));
        return named(3).withHours(new OpeningHours(week, new TreeMap<>()));
    }

    private static Site named(int number) {
        return Site.named(
                site(number),
                SiteKind.COMPANY,
                Text.english("Site " + number),
                ZoneId.of("Asia/Shanghai"));
    }

    private static Site positioned(int number, double latitude, double longitude) {
        return named(number).withPosition(Optional.of(new Position(latitude, longitude)));
    }

    private static TravelTimes travel(int minutes) {
        var travel = TravelTimes.NONE;
        for (var from = 0; from < 9; from++) {
            for (var to = from + 1; to < 9; to++) {
                travel =
                        travel.with(
                                new Way(site(from), site(to)),
                                new Travel(minutes * (to - from), Basis.MEASURED, ""));
            }
        }
        return travel;
    }

    private static Route route(int from, int to) {
        return Route.between(site(from), site(to));
    }

    private static SiteId site(int number) {
        return new SiteId("s" + number);
    }
}
