package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadHabitTest {

    private static final TrackId MAIN = new TrackId("main");

    @ParameterizedTest
    @CsvSource({
        "STATE_VISIT, 3, MOTORCADE",
        "STATE_VISIT, 30, MOTORCADE",
        "FAMILIARISATION_TOUR, 3, COACH",
        "INSPECTION_TOUR, 3, COACH",
        "OFFICIAL_VISIT, 8, CAR",
        "WORKING_VISIT, 9, COACH",
        "BUSINESS_DELEGATION, 9, COACH",
        "PRIVATE_VISIT, 2, CAR"
    })
    void aTourWithoutLegsGoesAsItsKindDoes(TourKind kind, int delegates, LegMode expected) {
        assertEquals(expected, RoadHabit.of(tour(kind, delegates)));
    }

    @Test
    void aTourGoesAsMostOfItsLegsByRoadDo() {
        assertEquals(LegMode.COACH, RoadHabit.of(legs(LegMode.COACH, LegMode.COACH, LegMode.CAR)));
        assertEquals(LegMode.CAR, RoadHabit.of(legs(LegMode.PLANE, LegMode.PLANE, LegMode.CAR)));
        assertEquals(LegMode.MOTORCADE, RoadHabit.of(legs(LegMode.CAR, LegMode.MOTORCADE)));
    }

    private static Tour legs(LegMode... modes) {
        var items =
                IntStream.range(0, modes.length)
                        .<Item>mapToObj(number ->
                                Leg.of(
                                        new ItemId("leg-" + number),
                                        modes[number],
                                        Route.UNKNOWN,
                                        MAIN))
                        .toList();
        return tour(TourKind.WORKING_VISIT, 1).withItems(items, Directory.EMPTY);
    }

    private static Tour tour(TourKind kind, int delegates) {
        var day = LocalDate.of(2026, 3, 2);
        var people = IntStream.range(0, delegates).mapToObj(RoadHabitTest::person).toList();
        var members =
                people.stream()
                        .map(person -> Delegate.of(person.id(), DelegateRole.OFFICIAL_SUITE, MAIN))
                        .toList();
        return Tour.empty(
                        new TourId("tour"),
                        new Heading("T", Text.english("Tour"), kind, ""),
                        ZoneId.of("Asia/Shanghai"),
                        day,
                        day,
                        new Track(MAIN, Text.english("Main")))
                .withDelegation(
                        Delegation.named(Text.EMPTY, "ZM").withDelegates(members),
                        Directory.of(List.of(), people, List.of()));
    }

    private static Person person(int number) {
        return Person.named(new PersonId("p" + number), Text.english("Delegate " + number));
    }
}
