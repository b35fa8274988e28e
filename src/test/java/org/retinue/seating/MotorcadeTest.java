package org.retinue.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.VehicleId;

class MotorcadeTest {

    private static final String EVERYBODY =
            "aide, envoy, minister, deputy, spouse, head, guard, journalist";

    @Test
    void everybodyRidesInAFittingCarByPrecedence() {
        var leg =
                Visit.leg(
                        EVERYBODY,
                        "interpreter, liaison, driver1, driver2",
                        "van",
                        "car1",
                        "coach",
                        "car2",
                        "car3");
        assertEquals(
                """
                1 PRINCIPAL car1 driver1: 1 head, 2 spouse, 4 interpreter
                2 FOLLOW car3 driver2: 1 guard
                3 OFFICIAL_SUITE car2 -: 1 deputy, 2 minister, 3 envoy
                4 STAFF coach -: 1 aide, 2 liaison, 3 journalist
                5 BAGGAGE van -:\
                """,
                said(Visit.motorcade(leg)));
    }

    @Test
    void whoFindsNoSeatIsTold() {
        var motorcade = Visit.motorcade(Visit.leg(EVERYBODY, "interpreter, driver1", "car1"));
        assertEquals(
                "1 PRINCIPAL car1 driver1: 1 head, 2 spouse, 3 deputy, 4 interpreter",
                said(motorcade));
        assertEquals(
                Visit.people("minister, envoy, guard, aide, journalist"), motorcade.unseated());
    }

    @Test
    void whoDrivesNoCarIsToldAsWell() {
        var motorcade = Visit.motorcade(Visit.leg("head", "driver1, driver2", "car1"));
        assertEquals(Visit.people("driver2"), motorcade.relief());
    }

    @Test
    void whatWasSettledByHandStandsAndTheRestFollowsPrecedence() {
        var leg =
                Visit.leg("head, spouse, deputy, minister", "driver1, driver2", "car1", "car2")
                        .withCars(
                                List.of(
                                        car("car2", Optional.of("driver2"), "minister", "head"),
                                        car("car1", Optional.of("stranger"), "stranger", "lead")));
        assertEquals(
                """
                1 PRINCIPAL car2 driver2: 1 minister!, 2 head!, 3 spouse
                2 OFFICIAL_SUITE car1 driver1: 1 lead!, 2 deputy\
                """,
                said(Visit.motorcade(leg)));
    }

    @Test
    void whoeverReceivesAndDrivesHasTheGuestBeside() {
        var leg = Visit.leg("head", "driver1", "car1");
        var driven =
                leg.withParty(
                        leg.party()
                                .withReception(
                                        new Reception(
                                                Optional.of(new PersonId("driver1")), List.of())));
        assertEquals(
                CarPlace.FRONT,
                Visit.motorcade(driven).cars().getFirst().passengers().getFirst().seat().place());
    }

    @Test
    void aCarThatIsNotOfThePartyAnyMoreDoesNotCount() {
        var leg =
                Visit.leg("head", "", "car1")
                        .withCars(List.of(car("car2", Optional.empty(), "head")));
        assertEquals("1 PRINCIPAL car1 -: 1 head", said(Visit.motorcade(leg)));
    }

    @Test
    void carsThatNobodySettledStandWhereTheirFunctionsBelong() {
        var leg =
                Visit.leg("head, deputy", "", "car1", "car2", "van")
                        .withCars(
                                List.of(
                                        Car.of(new VehicleId("van"))
                                                .withFunction(Optional.of(CarFunction.BAGGAGE))));
        assertEquals(
                """
                1 PRINCIPAL car1 -: 1 head
                2 OFFICIAL_SUITE car2 -: 1 deputy
                3 BAGGAGE van -:\
                """,
                said(Visit.motorcade(leg)));
    }

    private static Car car(String id, Optional<String> driver, String... passengers) {
        return Car.of(new VehicleId(id))
                .withDriver(driver.map(PersonId::new))
                .withPassengers(List.of(passengers).stream().map(PersonId::new).toList());
    }

    /// Who was put there by hand bears a mark.
    private static String said(Motorcade motorcade) {
        return motorcade.cars().stream()
                .map(car ->
                        ("%d %s %s %s: "
                                                .formatted(
                                                        car.number(),
                                                        car.function(),
                                                        car.vehicle().id(),
                                                        car.driver()
                                                                .map(PersonId::value)
                                                                .orElse("-"))
                                        + car.passengers().stream()
                                                .map(MotorcadeTest::said)
                                                .collect(Collectors.joining(", ")))
                                .strip())
                .collect(Collectors.joining("\n"));
    }

    private static String said(Placed placed) {
        return placed.seat().number() + " " + placed.person() + (placed.byHand() ? "!" : "");
    }
}
