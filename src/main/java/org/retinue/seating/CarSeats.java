package org.retinue.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.retinue.tour.Vehicle;

/// The seats of vehicles in the order of honour, as lists of Chinese protocol offices give it, and
/// as it is with a chauffeur in most countries.
///
/// - A car: rear right, rear left, rear middle, and last the seat beside the driver, for an aide.
/// - A people carrier: the rear row, then those before it, the right before the left, and last the
///   seat beside the driver.
/// - A jeep, or a car that the host drives: first the seat beside the driver, then as in a car.
/// - A coach: the front rows first, in each the right side first.
///
/// Security may have its reasons for another order.
public final class CarSeats {

    private static final int MOST_IN_A_CAR = 4;
    private static final int COACH_ROW = 4;

    private CarSeats() {}

    public static List<CarSeat> of(Vehicle vehicle, boolean hostDrives) {
        var places =
                switch (vehicle.kind()) {
                    case CAR, PEOPLE_CARRIER -> car(vehicle.seats(), hostDrives);
                    case JEEP, BAGGAGE_VAN -> car(vehicle.seats(), true);
                    case COACH -> coach(vehicle.seats());
                };
        var rows = places.stream().mapToInt(Place::row).max().orElse(1);
        return IntStream.range(0, places.size())
                .mapToObj(at -> seat(at + 1, places.get(at), rows))
                .toList();
    }

    private static CarSeat seat(int number, Place place, int rows) {
        var y = (place.row - 0.5) / rows;
        return new CarSeat(number, place.where, place.row, new Spot(x(place.where), y));
    }

    private static double x(CarPlace place) {
        return switch (place) {
            case FRONT, MIDDLE_RIGHT, REAR_RIGHT -> 5.0 / 6;
            case MIDDLE_LEFT, REAR_LEFT -> 1.0 / 6;
            case REAR_MIDDLE -> 0.5;
            case LEFT_WINDOW -> 1.0 / 8;
            case LEFT_AISLE -> 3.0 / 8;
            case RIGHT_AISLE -> 5.0 / 8;
            case RIGHT_WINDOW -> 7.0 / 8;
        };
    }

    /// Seats beyond a car's four are those of rows between the front and the rear, two in each.
    private static List<Place> car(int seats, boolean frontFirst) {
        var between = Math.max(0, seats - MOST_IN_A_CAR);
        var rows = (between + 1) / 2;
        var places = new ArrayList<Place>();
        var rear = List.of(CarPlace.REAR_RIGHT, CarPlace.REAR_LEFT, CarPlace.REAR_MIDDLE);
        for (var where : rear.subList(0, Math.min(rear.size(), seats - 1))) {
            places.add(new Place(where, rows + 2));
        }
        for (var at = 0; at < between; at++) {
            var where = at % 2 == 0 ? CarPlace.MIDDLE_RIGHT : CarPlace.MIDDLE_LEFT;
            places.add(new Place(where, rows + 1 - at / 2));
        }
        places.add(frontFirst ? 0 : places.size(), new Place(CarPlace.FRONT, 1));
        return places;
    }

    private static List<Place> coach(int seats) {
        var across =
                List.of(
                        CarPlace.RIGHT_WINDOW,
                        CarPlace.RIGHT_AISLE,
                        CarPlace.LEFT_WINDOW,
                        CarPlace.LEFT_AISLE);
        return IntStream.range(0, seats)
                .mapToObj(at -> new Place(across.get(at % COACH_ROW), at / COACH_ROW + 1))
                .toList();
    }

    private record Place(CarPlace where, int row) {}
}
