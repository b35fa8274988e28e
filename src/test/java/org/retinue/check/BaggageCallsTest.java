package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SUNDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;

/// Baggage before a departure at ten. BYD is the hotel here, the zone the airport.
class BaggageCallsTest {

    @ParameterizedTest
    @CsvSource({
        "Baggage call, 08:30, ''",
        "Baggage call, 08:31, 'LateBaggage[planned=89, needed=90]'",
        "Luggage outside the rooms, 09:00, 'LateBaggage[planned=60, needed=90]'",
        "行李集中, 09:00, 'LateBaggage[planned=60, needed=90]'",
        "Breakfast, 09:00, ''"
    })
    void baggageIsCalledInTime(String title, String at, String expected) {
        var told = told(call(title, at), ride(BYD, ZONE));
        assertEquals(expected, told.isEmpty() ? "" : told.getFirst().evidence().toString());
    }

    @Test
    void itIsAboutTheCallAndTheWay() {
        var told = told(call("Baggage call", "09:00"), ride(BYD, ZONE));
        assertEquals(
                List.of(List.of(id("a"), id("l"))), told.stream().map(Finding::items).toList());
    }

    @Test
    void onlyTheWayFromAHotelToATerminalIsADeparture() {
        var call = call("Baggage call", "09:00");
        assertEquals(List.of(), told(call, ride(BYD, HUAWEI)));
        assertEquals(List.of(), told(call, ride(HUAWEI, ZONE)));
        assertEquals(List.of(), told(call));
    }

    @Test
    void theEveningBeforeIsEarlyEnough() {
        var call =
                visit("a", BYD, SUNDAY.atTime(23, 0), SUNDAY, "23:10")
                        .withKind(EngagementKind.OTHER)
                        .withTitle(Text.english("Baggage call"));
        var ride = leg("l", LegMode.CAR, Route.between(BYD, ZONE), "00:10", "00:40");
        assertEquals(MONDAY, ride.day().orElseThrow());
        assertEquals(List.of(), told(call, ride));
    }

    private static Item call(String title, String at) {
        return visit("a", BYD, at, "09:30")
                .withKind(EngagementKind.OTHER)
                .withTitle(Text.english(title));
    }

    private static Item ride(SiteId from, SiteId to) {
        return leg("l", LegMode.COACH, Route.between(from, to), "10:00", "10:30");
    }

    private static List<Finding> told(Item... items) {
        var tour = tour(items);
        var hotel = Visits.KNOWN.site(BYD).orElseThrow().withKind(SiteKind.HOTEL);
        var airport = Visits.KNOWN.site(ZONE).orElseThrow().withKind(SiteKind.AIRPORT);
        return Visits.findings(
                Rule.WHEELS_UP,
                situation(tour.refreshed(Directory.EMPTY.with(hotel).with(airport))));
    }
}
