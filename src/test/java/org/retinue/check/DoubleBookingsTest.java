package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.COACH;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.HUB;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Assignment;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Position;
import org.retinue.tour.Post;
import org.retinue.tour.Reception;
import org.retinue.tour.Resource;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

class DoubleBookingsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    INTERPRETER,     INTERPRETER,     09:59, L-2 taken 1
                    INTERPRETER,     INTERPRETER,     10:00, L-2 too far 0
                    INTERPRETER,     INTERPRETER,     10:29, L-2 too far 29
                    INTERPRETER,     INTERPRETER,     10:30,
                    DRIVER,          DRIVER,          09:30, V-2 taken 30
                    DRIVER,          DRIVER,          10:10, V-2 too far 10
                    DRIVER,          INTERPRETER,     10:10, V-2 too far 10
                    LIAISON_OFFICER, LIAISON_OFFICER, 09:30, L-6 taken 30
                    LIAISON_OFFICER, LIAISON_OFFICER, 10:10,
                    LIAISON_OFFICER, DRIVER,          09:30, L-6 taken 30
                    LIAISON_OFFICER, DRIVER,          10:10,
                    SECURITY,        SECURITY,        09:30,
                    NOTE_TAKER,      INTERPRETER,     09:30,
                    """)
    void aPersonIsWithOneDelegationAtATime(Duty here, Duty there, String from, String expected) {
        assertEquals(
                Stream.ofNullable(expected).toList(),
                told(
                        tour("zambia", with(here, visit("a", BYD, "09:00", "10:00"))),
                        tour("algeria", with(there, visit("b", HUAWEI, from, "12:00")))));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    huawei,     09:30, V-2 taken 30
                    huawei,     10:00, V-2 too far 0
                    huawei,     10:30,
                    byd,        10:00, S-3 between 0
                    qianhai,    10:00,
                    """)
    void aVehicleHasToGetThere(String site, String from, String expected) {
        assertEquals(
                Stream.ofNullable(expected).toList(),
                told(
                        tour("zambia", riding(visit("a", BYD, "09:00", "10:00"))),
                        tour("algeria", riding(visit("b", new SiteId(site), from, "12:00")))));
    }

    @Test
    void bothToursAreToldWithTheNameAndOfficerOfTheOther() {
        var one = tour("zambia", with(Duty.INTERPRETER, visit("a", BYD, "09:00", "10:00")));
        var other = tour("algeria", with(Duty.INTERPRETER, visit("b", HUAWEI, "10:10", "11:00")));
        var who = new Resource.Staff(INTERPRETER, Post.INTERPRETER);
        var way = new Way(BYD, HUAWEI);
        var travel = new Travel(30, Basis.MEASURED, "");
        assertEquals(
                List.of(
                        new Finding(
                                Rule.INTERPRETER_CLASH,
                                Severity.ERROR,
                                Optional.of(MONDAY),
                                List.of(id("a")),
                                new Evidence.TooFar(
                                        who,
                                        way,
                                        10,
                                        travel,
                                        told(other, "b"),
                                        Text.of("Huawei", "华为")))),
                clashes(one, other));
        assertEquals(
                List.of(
                        new Finding(
                                Rule.INTERPRETER_CLASH,
                                Severity.ERROR,
                                Optional.of(MONDAY),
                                List.of(id("b")),
                                new Evidence.TooFar(
                                        who,
                                        way,
                                        10,
                                        travel,
                                        told(one, "a"),
                                        Text.of("BYD", "比亚迪")))),
                clashes(other, one));
    }

    /// 22 kilometres apart, and so 31 by road: 61 minutes without traffic.
    @ParameterizedTest
    @CsvSource({"10:00, 0", "10:50, 50", "11:00, 60", "11:01, -1"})
    void whereNobodyKnowsTheWayTheMapTells(String from, int between) {
        var one = onTheMap(tour("zambia", riding(visit("a", BYD, "09:00", "10:00"))));
        var other = onTheMap(tour("algeria", riding(visit("b", ZONE, from, "12:00"))));
        var expected =
                new Evidence.TooFar(
                        new Resource.Car(COACH),
                        new Way(BYD, ZONE),
                        between,
                        new Travel(61, Basis.ESTIMATE, ""),
                        told(other, "b"),
                        Text.of("Qianhai", "前海"));
        assertEquals(
                between < 0 ? List.of() : List.of(expected),
                clashes(one, other).stream().map(Finding::evidence).toList());
    }

    private static Tour onTheMap(Tour tour) {
        var known = Visits.KNOWN;
        return tour.withItems(
                tour.items(),
                known.with(at(known, BYD, new Position(22.5, 114)))
                        .with(at(known, ZONE, new Position(22.7, 114))));
    }

    private static Site at(Directory known, SiteId site, Position position) {
        return known.site(site).orElseThrow().withPosition(Optional.of(position));
    }

    @Test
    void whoIsElsewhereInBetweenComesFromThere() {
        var before = tour("zambia", riding(visit("a", BYD, "09:00", "10:00")));
        var leg = riding(leg("b", LegMode.CAR, Route.between(BYD, HUAWEI), "10:00", "10:15"));
        var after = riding(visit("c", HUAWEI, "10:15", "11:00"));
        assertEquals(List.of("V-2 too far 15"), told(before, tour("algeria", after)));
        assertEquals(List.of(), told(before, tour("algeria", leg, after)));
    }

    @Test
    void toAHallInAZoneItIsAsFarAsToTheZone() {
        assertEquals(
                List.of("V-2 too far 20"),
                told(
                        tour("zambia", riding(visit("a", HUAWEI, "09:00", "10:00"))),
                        tour("algeria", riding(visit("c", HUB, "10:20", "11:00")))));
    }

    @Test
    void aLegEndsElsewhere() {
        var leg = leg("a", LegMode.CAR, Route.between(BYD, HUAWEI), "09:00", "09:40");
        assertEquals(
                List.of(),
                told(
                        tour("zambia", riding(leg)),
                        tour("algeria", riding(visit("b", HUAWEI, "09:40", "11:00")))));
        assertEquals(
                List.of("V-2 too far 5"),
                told(
                        tour("zambia", riding(leg)),
                        tour("algeria", riding(visit("b", BYD, "09:45", "11:00")))));
    }

    @Test
    void aHostWhoInterpretsElsewhereIsTakenToo() {
        var visit = visit("a", BYD, "09:00", "10:00");
        var led =
                visit.withParty(
                        visit.party()
                                .withReception(new Reception(Optional.of(INTERPRETER), List.of())));
        var other = with(Duty.INTERPRETER, visit("b", HUAWEI, "09:30", "11:00"));
        assertEquals(List.of("S-3 taken 30"), told(tour("zambia", led), tour("algeria", other)));
        assertEquals(List.of("L-2 taken 30"), told(tour("algeria", other), tour("zambia", led)));
    }

    @Test
    void aTourThatWantsAVehicleTwiceIsToldOnceAndOfBoth() {
        var one = riding(leg("a", LegMode.CAR, Route.between(BYD, HUAWEI), "09:00", "09:40"));
        var other = riding(leg("b", LegMode.CAR, Route.between(BYD, ZONE), "09:30", "10:00"));
        var tour = tour("zambia", one, on(other, SPOUSES));
        assertEquals(
                List.of(
                        new Finding(
                                Rule.VEHICLE_CLASH,
                                Severity.ERROR,
                                Optional.of(MONDAY),
                                List.of(id("a"), id("b")),
                                new Evidence.Taken(
                                        new Resource.Car(COACH),
                                        new Resource.Car(COACH),
                                        10,
                                        told(tour, "b")))),
                clashes(tour));
    }

    @Test
    void twoGroupsMayRideTogether() {
        var route = Route.between(BYD, HUAWEI);
        assertEquals(
                List.of(),
                told(
                        tour(
                                "zambia",
                                riding(leg("a", LegMode.COACH, route, "09:00", "09:40")),
                                on(
                                        riding(leg("b", LegMode.COACH, route, "09:00", "09:40")),
                                        SPOUSES))));
    }

    @Test
    void withinATourOnlyWhoChangesPartiesIsToldOf() {
        var first = with(Duty.INTERPRETER, visit("a", BYD, "09:00", "10:00"));
        var second = with(Duty.INTERPRETER, visit("b", HUAWEI, "10:10", "11:00"));
        assertEquals(List.of("L-2 too far 10"), told(tour("zambia", first, on(second, SPOUSES))));
        assertEquals(List.of(), told(tour("zambia", first, second)));
    }

    @Test
    void withoutAClockTimeNobodyIsTaken() {
        var other =
                with(Duty.INTERPRETER, visit("b", HUAWEI, "09:00", "10:00"))
                        .withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        assertEquals(
                List.of(),
                told(
                        tour("zambia", with(Duty.INTERPRETER, visit("a", BYD, "09:00", "10:00"))),
                        tour("algeria", other)));
    }

    private static List<String> told(Tour tour, Tour... others) {
        return clashes(tour, others).stream().map(DoubleBookingsTest::brief).toList();
    }

    private static List<Finding> clashes(Tour tour, Tour... others) {
        return Clashes.betweenTours(Programme.of(situation(tour, others)))
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    private static String brief(Finding finding) {
        return finding.rule().code()
                + switch (finding.evidence()) {
                    case Evidence.ShortTurnaround turnaround -> " between " + turnaround.between();
                    case Evidence.Taken taken -> " taken " + taken.minutes();
                    case Evidence.TooFar tooFar -> " too far " + tooFar.between();
                    default -> " unexpected " + finding;
                };
    }

    private static Evidence.Other told(Tour tour, String item) {
        return new Evidence.Other(
                new TourId(tour.id().value()),
                Text.english("Visit of " + tour.id()),
                "Ms Lin",
                id(item),
                tour.item(id(item)).orElseThrow().moment());
    }

    private static Item with(Duty duty, Item item) {
        return item.withParty(
                item.party().withAssignments(List.of(new Assignment(duty, INTERPRETER))));
    }

    private static Item riding(Item item) {
        return item.withParty(item.party().withVehicles(List.of(COACH)));
    }
}
