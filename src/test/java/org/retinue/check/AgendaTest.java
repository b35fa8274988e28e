package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Booking;
import org.retinue.tour.Resource;

/// Which bookings of one thing lie near each other, and which follow each other.
class AgendaTest {

    @ParameterizedTest
    @CsvSource({
        "10:00, 12:00, false",
        "10:00, 10:00, false",
        "10:30, 11:30, false",
        "12:00, 12:00, false",
        "10:00, 12:01, true",
        "09:59, 11:00, true",
        "08:00, 08:30, true",
        "12:30, 12:40, true",
        "11:00, 10:30, true"
    })
    void nothingIsBetweenNeighbours(String from, String to, boolean areNeighbours) {
        var first = booking("zambia", "a", "09:00", "10:00");
        var second = booking("algeria", "b", "12:00", "13:00");
        var other = booking("venezuela", "c", from, to);
        var agenda = Agenda.of(List.of(second, other, first));
        assertEquals(areNeighbours, agenda.areNeighbours(first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 09:30, true",
        "08:00, 09:29, false",
        "06:00, 13:00, true",
        "10:10, 10:20, true",
        "11:30, 12:00, true",
        "11:31, 12:00, false",
        "10:30, 10:20, false"
    })
    void whatIsWithinReachIsNear(String from, String to, boolean isNear) {
        var mine = booking("zambia", "a", "10:00", "11:00");
        var theirs = booking("algeria", "a", from, to);
        var agenda = Agenda.of(List.of(mine, theirs));
        assertEquals(
                isNear ? List.of(theirs) : List.of(), agenda.near(mine, Duration.ofMinutes(30)));
        assertEquals(
                isNear ? List.of(mine) : List.of(), agenda.near(theirs, Duration.ofMinutes(30)));
    }

    private static Booking booking(String tour, String item, String from, String to) {
        var visit = visit(item, HUAWEI, from, to);
        return Booking.of(tour(tour, visit), visit, new Resource.Venue(HUAWEI));
    }
}
