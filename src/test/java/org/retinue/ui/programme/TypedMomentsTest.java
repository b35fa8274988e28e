package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;

class TypedMomentsTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "930, 0, 09:30, 0, 10:30",
        "2pm, 0, 14:00, 0, 15:00",
        "23:30, 0, 23:30, 1, 00:30",
        "14:00-14:40, 0, 14:00, 0, 14:40",
        "23:00-1:00, 0, 23:00, 1, 01:00",
    })
    void aStartMovesTheItemAndKeepsItsLength(
            String typed, int startDay, String start, int endDay, String end) {
        var visit = Plain.visit("08:00", "09:00");
        assertEquals(
                new Typed.Meant<>(Plain.timed(startDay, start, endDay, end)),
                TypedMoments.start(Plain.withVisit("08:00", "09:00"), visit, typed, false));
    }

    @ParameterizedTest
    @CsvSource({
        "23:00, 0, 23:00",
        "1030, 0, 10:30",
        "+45, 0, 09:45",
        "45m, 0, 09:45",
        "45 min, 0, 09:45",
        "1h30, 0, 10:30",
        "1h, 0, 10:00",
        "14h, 0, 14:00",
        "+1:30, 0, 10:30",
        "+20h, 1, 05:00",
        "一个半小时, 0, 10:30",
        "8:59, 1, 08:59",
        "24:00, 1, 00:00",
        "01:00 +1, 1, 01:00",
        "10:00 +2, 2, 10:00",
        "'', 0, 09:00",
    })
    void anEndIsATimeOrALength(String typed, int day, String end) {
        var visit = Plain.visit("09:00", "10:00");
        assertEquals(
                new Typed.Meant<>(Plain.timed(0, "09:00", day, end)),
                TypedMoments.end(Plain.withVisit("09:00", "10:00"), visit, typed));
    }

    @ParameterizedTest
    @CsvSource({"soon, NO_TIME", "25:00, NO_TIME", "24:00, NO_TIME", "9:30-, NO_TIME"})
    void whatIsNoStartIsRefused(String typed, Refusal why) {
        var visit = Plain.visit("09:00", "10:00");
        assertEquals(
                new Typed.Refused<>(why), TypedMoments.start(Plain.EMPTY, visit, typed, false));
    }

    @Test
    void anEndNeedsAStartAndAStartNeedsADay() {
        var visit = Plain.visit("09:00", "10:00");
        var pooled = visit.withMoment(Moment.POOLED);
        var open = visit.withMoment(new Moment.ToBeConfirmed(Plain.FIRST, 0));
        assertEquals(new Typed.Refused<>(Refusal.DAY_FIRST), start(pooled, "9"));
        assertEquals(new Typed.Refused<>(Refusal.DAY_FIRST), end(pooled, "9"));
        assertEquals(new Typed.Refused<>(Refusal.START_FIRST), end(open, "9"));
        assertEquals(new Typed.Refused<>(Refusal.NO_END), end(visit, "later"));
        assertEquals(new Typed.Meant<>(Plain.timed(0, "09:00", 0, "09:00")), start(open, "9"));
    }

    @Test
    void whatHasNoTimeSaysHowLongItIsToTakeAndTakesItWhenItHasOne() {
        var pooled = Plain.visit("09:00", "10:00").withMoment(new Moment.Pooled(2));
        var long90 = new Moment.Pooled(2, Optional.of(Duration.ofMinutes(90)));
        for (var typed : List.of("1h30", "+90", "1:30")) {
            assertEquals(
                    new Typed.Meant<Moment>(long90),
                    TypedMoments.duration(Plain.EMPTY, pooled, typed));
        }
        assertEquals(
                new Typed.Meant<>(pooled.moment()),
                TypedMoments.duration(Plain.EMPTY, pooled.withMoment(long90), " "));
        assertEquals(
                new Typed.Refused<>(Refusal.NO_DURATION),
                TypedMoments.duration(Plain.EMPTY, pooled, "0"));
        var open = pooled.withMoment(new Moment.ToBeConfirmed(Plain.FIRST, 0, long90.length()));
        assertEquals(new Typed.Meant<>(Plain.timed(0, "09:00", 0, "10:30")), start(open, "9"));
    }

    @Test
    void anEmptiedStartIsToBeConfirmedAtTheSamePlaceOfTheDay() {
        var tour =
                Plain.withVisit("09:00", "10:00")
                        .with(
                                Plain.visit("08:00", "08:30").withId(new ItemId("earlier")),
                                Plain.OFFICE);
        assertEquals(
                new Typed.Meant<Moment>(new Moment.ToBeConfirmed(Plain.FIRST, 1, HOUR)),
                TypedMoments.start(tour, tour.item(Plain.VISIT).orElseThrow(), "", false));
    }

    @Test
    void aFlightToTheWestMayLandBeforeItsStartByTheClock() {
        var flight =
                Leg.of(
                                new ItemId("flight"),
                                LegMode.PLANE,
                                new Route(Optional.of(Plain.BYD), Optional.of(Plain.ALGIERS)),
                                Plain.PRINCIPAL)
                        .withMoment(Plain.timed(0, "02:00", 0, "02:00"));
        var tour = Plain.EMPTY.with(flight, Plain.OFFICE);
        assertEquals(
                new Typed.Meant<>(Plain.timed(0, "02:00", 0, "07:30")),
                TypedMoments.end(tour, flight, "7:30"));
        assertEquals(
                new Typed.Meant<>(Plain.timed(0, "02:00", -1, "21:00")),
                TypedMoments.end(tour, flight, "21:00"));
        for (var shown : List.of("20:30 −1", "20:30 -1")) {
            assertEquals(
                    new Typed.Meant<>(Plain.timed(0, "02:00", -1, "20:30")),
                    TypedMoments.end(tour, flight, shown));
        }
        assertEquals(
                new Typed.Meant<>(Plain.timed(0, "02:00", 0, "07:30")),
                TypedMoments.end(tour, flight, "+12h30"));
    }

    private static Typed<Moment> start(Item item, String typed) {
        return TypedMoments.start(Plain.EMPTY, item, typed, false);
    }

    private static Typed<Moment> end(Item item, String typed) {
        return TypedMoments.end(Plain.EMPTY, item, typed);
    }
}
