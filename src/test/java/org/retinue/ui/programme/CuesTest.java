package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.Text;

class CuesTest {

    private static final Cue FILM = new Cue(15, Text.english("Film"));
    private static final Cue TEA = new Cue(5, Text.english("Tea"));

    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "+15, 15",
        "＋15, 15",
        "+ 15, 15",
        "0, 0",
        "-10, -10",
        "−10, -10",
        "+90, 90",
        "1h30, 90",
        "45m, 45",
        "+1h, 60",
        "-1h, -60",
        "90 min, 90",
        "+1:30, 90",
        "+945, 945",
        "9:45, 15",
        "945, 15",
        "0945, 15",
        "9.15, -15",
        "10:30, 60",
        "11:00, 90",
        "8:00, -90",
        "23:00, -630",
        "02:00, -450",
        "上午9点45分, 15",
        "+1440, 1440",
    })
    void aMinuteIsCountedOrReadFromTheClock(String typed, int minute) {
        assertEquals(new Typed.Meant<>(minute), timed("09:30", "10:30").minute(typed));
    }

    /// From ten in the evening to eight in the morning.
    @ParameterizedTest
    @CsvSource({"23:00, 60", "07:00, 540", "21:50, -10", "8:30, 630"})
    void aTimeLiesWithinTheItemOrNearItsStart(String typed, int minute) {
        var night = Plain.visit("09:30", "10:30").withMoment(Plain.timed(0, "22:00", 1, "08:00"));
        assertEquals(new Typed.Meant<>(minute), cues(night).minute(typed));
    }

    /// Twelve hours and more: what lies within counts, though the day before would be nearer.
    @Test
    void aLongItemKeepsItsLateCues() {
        assertEquals(new Typed.Meant<>(840), timed("08:00", "23:00").minute("22:00"));
    }

    /// On the night in March when Paris skips an hour, three o'clock comes an hour after one.
    @Test
    void minutesAreMinutesAcrossAClockChange() {
        var paris =
                Plain.visit("09:30", "10:30")
                        .withPlace(Place.UNKNOWN)
                        .withMoment(
                                new Moment.Timed(
                                        LocalDateTime.parse("2027-03-28T01:00"),
                                        LocalDateTime.parse("2027-03-28T04:00")));
        var tour = Plain.EMPTY.withZone(ZoneId.of("Europe/Paris"));
        var cues = new Cues(tour.with(paris, Plain.OFFICE), paris);
        assertEquals(new Typed.Meant<>(60), cues.minute("3:00"));
        assertEquals(Optional.of(LocalDateTime.parse("2027-03-28T03:00")), cues.clock(60));
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "+", "-", "+soon", "+1441", "99999", "'9:45 +15'"})
    void whatIsNoMinuteIsRefused(String typed) {
        assertEquals(new Typed.Refused<>(Refusal.NO_MINUTE), timed("09:30", "10:30").minute(typed));
    }

    @Test
    void withoutAStartMinutesAreCountedAlone() {
        var pooled = cues(Plain.visit("09:30", "10:30").withMoment(new Moment.Pooled(0)));
        assertEquals(new Typed.Meant<>(15), pooled.minute("15"));
        assertEquals(new Typed.Refused<>(Refusal.START_FIRST), pooled.minute("9:45"));
        assertEquals(Optional.empty(), pooled.clock(15));
        assertEquals(
                List.of("+15", "0", "−5"), List.of(15, 0, -5).stream().map(Cues::counted).toList());
    }

    @Test
    void cuesAreAddedChangedAndRemovedAsTheyAre() {
        var item = (Item) Plain.visit("09:30", "10:30");
        item = on(item, Cues.added(FILM));
        item = on(item, Cues.added(TEA));
        assertEquals(List.of(TEA, FILM), of(item));
        var late = new Cue(30, TEA.what());
        assertEquals(List.of(FILM, late), of(on(item, Cues.changed(TEA, late))));
        assertEquals(List.of(FILM), of(on(item, Cues.removed(TEA))));
        assertEquals(item, on(item, Cues.changed(late, FILM)));
        assertEquals(item, on(item, Cues.removed(late)));
        var leg =
                Leg.of(
                        Plain.VISIT,
                        LegMode.CAR,
                        Route.between(Plain.BYD, Plain.HUAWEI),
                        Plain.PRINCIPAL);
        assertEquals(leg, on(leg, Cues.added(FILM)));
    }

    private static Item on(Item item, Change change) {
        return change.change().apply(item);
    }

    private static List<Cue> of(Item item) {
        return ((Engagement) item).briefing().runOfShow();
    }

    private static Cues timed(String start, String end) {
        return cues(Plain.visit(start, end));
    }

    private static Cues cues(Engagement item) {
        return new Cues(Plain.EMPTY.with(item, Plain.OFFICE), item);
    }
}
