package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.OpeningHours.Opening;

class OpeningHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Opening MORNING = new Opening(LocalTime.of(9, 0), LocalTime.NOON);
    private static final Opening EVENING = new Opening(LocalTime.of(20, 0), LocalTime.MIDNIGHT);

    @Test
    void withoutAnyWeekdayTheHoursAreUnknown() {
        assertEquals(false, OpeningHours.UNKNOWN.areKnownOn(MONDAY));
        assertEquals(List.of(), OpeningHours.UNKNOWN.on(MONDAY));
    }

    @Test
    void onceAWeekdayIsGivenTheOthersAreClosed() {
        var hours = week(Map.of(DayOfWeek.MONDAY, List.of(MORNING)));
        assertEquals(List.of(MORNING), hours.on(MONDAY));
        assertEquals(true, hours.areKnownOn(TUESDAY));
        assertEquals(List.of(), hours.on(TUESDAY));
    }

    @Test
    void anExceptionStandsForItsDateAlone() {
        var exceptions =
                new TreeMap<>(Map.of(MONDAY, List.<Opening>of(), TUESDAY, List.of(EVENING)));
        var hours = new OpeningHours(new TreeMap<>(), exceptions);
        assertEquals(true, hours.areKnownOn(MONDAY));
        assertEquals(List.of(), hours.on(MONDAY));
        assertEquals(List.of(EVENING), hours.on(TUESDAY));
        assertEquals(false, hours.areKnownOn(TUESDAY.plusDays(1)));
    }

    @Test
    void openingsStandInOrder() {
        var hours = week(Map.of(DayOfWeek.MONDAY, List.of(EVENING, MORNING)));
        assertEquals(List.of(MORNING, EVENING), hours.on(MONDAY));
    }

    @Test
    void aClosedWeekdayIsTheSameAsOneThatIsNotGiven() {
        assertEquals(
                week(Map.of(DayOfWeek.MONDAY, List.of(MORNING))),
                week(Map.of(DayOfWeek.MONDAY, List.of(MORNING), DayOfWeek.TUESDAY, List.of())));
        var neverOpen = week(Map.of(DayOfWeek.MONDAY, List.of()));
        assertEquals(true, neverOpen.areKnownOn(TUESDAY));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:00", "17:00, 09:00", "00:01, 00:01"})
    void aSiteClosesAfterItOpens(LocalTime opens, LocalTime closes) {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> new Opening(opens, closes));
        assertEquals(
                "A site closes after it opens: " + opens + " to " + closes, refused.getMessage());
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        assertEquals(
                LocalTime.MIDNIGHT, new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).closes());
    }

    private static OpeningHours week(Map<DayOfWeek, List<Opening>> openings) {
        return new OpeningHours(new TreeMap<>(openings), new TreeMap<>());
    }
}
