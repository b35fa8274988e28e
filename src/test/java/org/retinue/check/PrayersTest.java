package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Directory;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Need;
import org.retinue.tour.Position;
import org.retinue.tour.Tour;

/// Time for prayer. In Shenzhen on 11 September it is noon at 12:20 by the clock, the shadow of the
/// afternoon is there at 15:45, the sun sets at 18:31, and it is dark at 19:38.
class PrayersTest {

    private static final Position SHENZHEN = new Position(22.5431, 114.0579);

    @ParameterizedTest
    @CsvSource({
        "12:00, 15:30, 15:30, 17:00, NOON 0",
        "12:00, 14:00, 14:15, 16:00, NOON 15",
        "12:00, 14:00, 14:20, 16:00, ",
        "12:41, 18:00, 18:05, 18:12, AFTERNOON 19",
        "15:00, 18:20, 18:20, 18:25, AFTERNOON 6",
        "18:00, 19:00, 19:00, 20:00, SUNSET 0",
        "18:00, 18:30, 18:55, 20:00, ",
        "09:00, 10:00, 10:00, 12:00, "
    })
    void betweenTwoPrayersThereIsAFreeStretch(
            String from, String to, String next, String end, String told) {
        var tour = praying(visit("a", BYD, from, to), visit("b", BYD, next, end));
        assertEquals(
                Optional.ofNullable(told).stream().toList(),
                prayers(tour).map(one -> one.prayer() + " " + one.free()).toList());
    }

    @Test
    void itIsToldFromWhenToWhenAndOfWhomTogether() {
        var told = prayers(praying(visit("a", BYD, "12:00", "16:00"))).toList();
        assertEquals(1, told.size());
        var noon = told.getFirst();
        assertEquals(List.of(HEAD, MINISTER), noon.guests());
        assertIsAbout(LocalTime.of(12, 20), noon.from());
        assertIsAbout(LocalTime.of(15, 45), noon.to());
        assertEquals(20, noon.needed());
    }

    /// Before noon at 12:20 and after the afternoon has begun nothing counts.
    @ParameterizedTest
    @CsvSource({
        "13:19, false, false",
        "13:20, true, false",
        "13:59, true, false",
        "14:00, true, true"
    })
    void onFridaysTheNoonPrayerTakesAnHour(String start, boolean onMonday, boolean onFriday) {
        assertEquals(onMonday, leavesNoonFree(MONDAY, start));
        assertEquals(onFriday, leavesNoonFree(MONDAY.plusDays(4), start));
    }

    private static boolean leavesNoonFree(LocalDate day, String start) {
        var before = visit("a", BYD, day.atTime(11, 0), day, "13:00");
        var after = visit("b", BYD, day.atTime(LocalTime.parse(start)), day, "15:50");
        return prayers(praying(before, after)).findAny().isEmpty();
    }

    @Test
    void restIsTimeForPrayerAndAMealIsNot() {
        var rest = visit("a", BYD, "12:00", "16:00").withKind(EngagementKind.REST);
        assertEquals(List.of(), prayers(praying(rest)).toList());
        var meal = visit("a", BYD, "12:00", "16:00").withKind(EngagementKind.BANQUET);
        assertEquals(1, prayers(praying(meal)).count());
    }

    @Test
    void nobodyIsTakenToPrayAndWithoutAPositionNothingIsKnown() {
        var item = visit("a", BYD, "12:00", "16:00");
        assertEquals(List.of(), prayers(lying(tour(item), Optional.of(SHENZHEN))).toList());
        assertEquals(List.of(), prayers(lying(praying(item), Optional.empty())).toList());
    }

    /// On the equator at an equinox, on the meridian of the clock, the sun keeps hours of its own.
    @Test
    void theSunStandsWhereItShould() {
        var sun = Sun.over(new Position(0, 0), LocalDate.of(2024, 3, 20));
        assertIsAbout(Instant.parse("2024-03-20T12:07:30Z"), sun.noon());
        assertIsAbout(Instant.parse("2024-03-20T15:07:30Z"), sun.sinksTo(sun.heightOfShadow(1)));
        assertIsAbout(Instant.parse("2024-03-20T18:10:50Z"), sun.sinksTo(-0.833));
        var far = Sun.over(new Position(69.6, 18.9), LocalDate.of(2024, 6, 21));
        assertEquals(Optional.empty(), far.sinksTo(-0.833));
        assertEquals(Optional.empty(), far.sinksTo(-17));
    }

    private static void assertIsAbout(LocalTime expected, LocalTime time) {
        var off = Math.abs(Duration.between(expected, time).toMinutes());
        assertTrue(off <= 2, () -> expected + " is not " + time);
    }

    private static void assertIsAbout(Instant expected, Optional<Instant> instant) {
        assertIsAbout(expected, instant.orElseThrow());
    }

    private static void assertIsAbout(Instant expected, Instant instant) {
        var off = Math.abs(Duration.between(expected, instant).toSeconds());
        assertTrue(off <= 90, () -> expected + " is not " + instant);
    }

    private static Tour praying(Item... items) {
        var tour = tour(items);
        var delegates =
                tour.delegation().delegates().stream()
                        .map(delegate -> delegate.withNeeds(Set.of(Need.PRAYER)))
                        .toList();
        var delegation = tour.delegation().withDelegates(delegates);
        return lying(tour.withDelegation(delegation, tour.directory()), Optional.of(SHENZHEN));
    }

    private static Tour lying(Tour tour, Optional<Position> position) {
        var site = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(site.withPosition(position)));
    }

    private static Stream<Circumstance.NoPrayer> prayers(Tour tour) {
        return Visits.findings(Rule.PRAYER, situation(tour)).stream()
                .map(finding -> (Circumstance.NoPrayer) finding.evidence());
    }
}
