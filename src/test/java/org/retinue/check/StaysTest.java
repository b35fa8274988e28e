package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Route;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Tour;

/// What is planned before the guests arrive, and after they have left. The zone is an airport here.
class StaysTest {

    @ParameterizedTest
    @CsvSource({
        "08:00, 09:59, ARRIVAL, 'BeforeArrival[minutes=150]'",
        "08:00, 10:01, ARRIVAL, ''",
        "10:30, 12:00, ARRIVAL, ''",
        "10:30, 12:00, DEPARTURE, 'AfterDeparture[minutes=120]'",
        "08:00, 10:00, DEPARTURE, ''",
        "10:29, 12:00, DEPARTURE, ''"
    })
    void guestsAreThereBetweenArrivalAndDeparture(
            String from, String to, EngagementKind kind, String expected) {
        var told = told(tour(visit("a", BYD, from, to), terminal(MONDAY, kind)));
        assertEquals(expected, told.isEmpty() ? "" : told.getFirst().evidence().toString());
    }

    @Test
    void whatHasToMoveStandsLastBeforeTheArrivalAndFirstAfterTheDeparture() {
        var early =
                tour(visit("a", BYD, "08:00", "09:00"), terminal(MONDAY, EngagementKind.ARRIVAL));
        assertEquals(List.of(id("t"), id("a")), told(early).getFirst().items());
        var late =
                tour(visit("a", BYD, "11:00", "12:00"), terminal(MONDAY, EngagementKind.DEPARTURE));
        assertEquals(List.of(id("a"), id("t")), told(late).getFirst().items());
        assertEquals(Severity.ERROR, told(late).getFirst().severity());
        assertEquals(1, told(late).size());
    }

    @Test
    void whoeverComesFromAnotherStopIsLeftAlone() {
        var arrival = terminal(MONDAY, EngagementKind.ARRIVAL);
        var visit = visit("a", BYD, "08:00", "09:00");
        var way = leg("l", LegMode.CAR, Route.between(BYD, ZONE), "09:00", "10:00");
        assertEquals(List.of(), told(tour(visit, way, arrival)));
        assertEquals(List.of(), told(tour(visit, terminal(TUESDAY, EngagementKind.ARRIVAL))));
        assertEquals(List.of(), told(tour(visit("a", ZONE, "08:00", "09:00"), arrival)));
    }

    @Test
    void onlyTheFirstArrivalAndTheLastDepartureCount() {
        var visit = visit("a", BYD, "11:00", "12:00");
        var again = visit("u", ZONE, "13:00", "13:30").withKind(EngagementKind.ARRIVAL);
        assertEquals(List.of(), told(tour(terminal(MONDAY, EngagementKind.ARRIVAL), visit, again)));
        var last = again.withKind(EngagementKind.DEPARTURE);
        assertEquals(
                List.of(), told(tour(terminal(MONDAY, EngagementKind.DEPARTURE), visit, last)));
    }

    /// Away from airports, stations and ports people say goodbye and stay.
    @ParameterizedTest
    @EnumSource(SiteKind.class)
    void onlyTerminalsAreLeft(SiteKind kind) {
        var tour =
                tour(visit("a", BYD, "08:00", "09:00"), terminal(MONDAY, EngagementKind.ARRIVAL));
        var site = tour.directory().site(ZONE).orElseThrow().withKind(kind);
        var counts = kind == SiteKind.AIRPORT || kind == SiteKind.STATION || kind == SiteKind.PORT;
        assertEquals(counts ? 1 : 0, told(tour.refreshed(Directory.EMPTY.with(site))).size());
    }

    private static Item terminal(LocalDate day, EngagementKind kind) {
        return visit("t", ZONE, day.atTime(10, 0), day, "10:30").withKind(kind);
    }

    private static Tour tour(Item... items) {
        var tour = Visits.tour(items);
        var airport = Visits.KNOWN.site(ZONE).orElseThrow().withKind(SiteKind.AIRPORT);
        return tour.refreshed(Directory.EMPTY.with(airport));
    }

    private static List<Finding> told(Tour tour) {
        return Visits.findings(Rule.OUTSIDE_TOUR, situation(tour));
    }
}
