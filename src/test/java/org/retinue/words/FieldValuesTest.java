package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.check.Visits;
import org.retinue.tour.Cue;
import org.retinue.tour.Guests;
import org.retinue.tour.Language;
import org.retinue.tour.Menu;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Rank;
import org.retinue.tour.Route;
import org.retinue.tour.Text;

class FieldValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 11);

    static List<Arguments> values() {
        var nine = DAY.atTime(9, 0);
        return List.of(
                Arguments.of(Text.of("Talks", "会谈"), "Talks / 会谈"),
                Arguments.of(Text.EMPTY, ""),
                Arguments.of(true, "Yes"),
                Arguments.of(PressAccess.PHOTO_SPRAY, "Photo spray"),
                Arguments.of(Language.CHINESE, "Chinese"),
                Arguments.of(Optional.empty(), ""),
                Arguments.of(Optional.of(Visits.BYD), "BYD"),
                Arguments.of(OptionalInt.of(4), "4"),
                Arguments.of(DAY, "11 Sept 2026"),
                Arguments.of(Duration.ofMinutes(45), "45 min"),
                Arguments.of(
                        new Moment.Timed(nine, nine.plusHours(1)), "11 Sept 2026, 09:00–10:00"),
                Arguments.of(new Moment.Timed(nine, nine), "11 Sept 2026, 09:00"),
                Arguments.of(
                        new Moment.Timed(nine, nine.plusDays(1)),
                        "11 Sept 2026, 09:00–12 Sept 2026, 09:00"),
                Arguments.of(
                        new Moment.ToBeConfirmed(DAY, 2),
                        "11 Sept 2026, time to be confirmed, no. 3 of the day"),
                Arguments.of(
                        new Moment.Pooled(0, Optional.of(Duration.ofMinutes(90))),
                        "in the pool, no. 1, 90 min"),
                Arguments.of(Place.at(Visits.BYD), "BYD"),
                Arguments.of(
                        new Route(Optional.of(Visits.BYD), Optional.empty()), "BYD → not settled"),
                Arguments.of(Guests.ALL, "Everybody on the track"),
                Arguments.of(List.of(new Cue(15, Text.english("Toast"))), "+15 min: Toast"),
                Arguments.of(Menu.UNKNOWN, ""),
                Arguments.of(
                        new Rank(OptionalInt.of(3), Optional.empty(), Optional.of(DAY)),
                        "3, 11 Sept 2026"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isSaidInAFewWords(Object value, String said) {
        assertEquals(said, english().say(value));
    }

    @Test
    void theDayThatIsKnownIsNotRepeated() {
        LocalDateTime nine = DAY.atTime(9, 0);
        var moment = new Moment.Timed(nine, nine.plusMinutes(30));
        assertEquals("09:00–09:30", english().moment(moment, Optional.of(DAY)));
        assertEquals(
                "11 Sept 2026, 09:00–09:30",
                english().moment(moment, Optional.of(DAY.plusDays(1))));
    }

    private static FieldValues english() {
        var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        return new FieldValues(Words.in(Language.ENGLISH), tour);
    }
}
