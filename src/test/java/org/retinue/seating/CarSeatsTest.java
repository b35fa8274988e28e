package org.retinue.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Text;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// The seats of each kind of vehicle in the order of honour.
class CarSeatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CAR            | 4 | false | REAR_RIGHT 2, REAR_LEFT 2, REAR_MIDDLE 2, FRONT 1
                    CAR            | 3 | false | REAR_RIGHT 2, REAR_LEFT 2, FRONT 1
                    CAR            | 2 | false | REAR_RIGHT 2, FRONT 1
                    CAR            | 1 | false | FRONT 1
                    CAR            | 4 | true  | FRONT 1, REAR_RIGHT 2, REAR_LEFT 2, REAR_MIDDLE 2
                    JEEP           | 4 | false | FRONT 1, REAR_RIGHT 2, REAR_LEFT 2, REAR_MIDDLE 2
                    BAGGAGE_VAN    | 2 | false | FRONT 1, REAR_RIGHT 2
                    PEOPLE_CARRIER | 6 | false | REAR_RIGHT 3, REAR_LEFT 3, REAR_MIDDLE 3, MIDDLE_RIGHT 2, MIDDLE_LEFT 2, FRONT 1
                    PEOPLE_CARRIER | 7 | false | REAR_RIGHT 4, REAR_LEFT 4, REAR_MIDDLE 4, MIDDLE_RIGHT 3, MIDDLE_LEFT 3, MIDDLE_RIGHT 2, FRONT 1
                    COACH          | 6 | false | RIGHT_WINDOW 1, RIGHT_AISLE 1, LEFT_WINDOW 1, LEFT_AISLE 1, RIGHT_WINDOW 2, RIGHT_AISLE 2
                    """)
    void seatsStandInTheOrderOfHonour(
            VehicleKind kind, int seats, boolean hostDrives, String expected) {
        var vehicle =
                Vehicle.named(new VehicleId("car"), Text.english("Car"))
                        .withKind(kind)
                        .withSeats(seats);
        assertEquals(
                expected,
                CarSeats.of(vehicle, hostDrives).stream()
                        .map(seat -> seat.place() + " " + seat.row())
                        .collect(Collectors.joining(", ")));
    }
}
