package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Directory;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Tour;

/// Two guests, and the press that comes with them.
class CrowdsTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, 17, ",
        "OPEN, 16, 15",
        "POOLED, 7, ",
        "POOLED, 6, 5",
        "PHOTO_SPRAY, 6, 5",
        "CLOSED, 2, ",
        "UNDECIDED, 2, ",
        "OPEN, 2, 15"
    })
    void thePressNeedsRoomToo(PressAccess press, int holds, Integer told) {
        var found = Visits.findings(Rule.CAPACITY, situation(holding(press, holds)));
        assertEquals(
                Optional.ofNullable(told).stream()
                        .map(many ->
                                new People.TooFullForPress(BYD, Optional.empty(), 2, many, holds))
                        .toList(),
                found.stream().map(Finding::evidence).toList());
        assertEquals(
                Optional.ofNullable(told).stream().map(_ -> Severity.WARNING).toList(),
                found.stream().map(Finding::severity).toList());
    }

    /// Where there is no room for the guests, nobody asks for the press.
    @ParameterizedTest
    @CsvSource({"OPEN", "CLOSED"})
    void tooManyGuestsAreToldAlone(PressAccess press) {
        assertEquals(
                List.of(new People.TooManyPeople(BYD, Optional.empty(), 2, 1)),
                Visits.findings(Rule.CAPACITY, situation(holding(press, 1))).stream()
                        .map(Finding::evidence)
                        .toList());
    }

    private static Tour holding(PressAccess press, int people) {
        var visit = visit("a", BYD, "09:00", "10:00");
        var tour = tour(visit.withManner(visit.manner().withPress(press)));
        var site = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(site.withCapacity(OptionalInt.of(people))));
    }
}
