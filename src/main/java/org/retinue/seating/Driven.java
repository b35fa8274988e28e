package org.retinue.seating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.CarFunction;
import org.retinue.tour.PersonId;
import org.retinue.tour.Vehicle;

/// A car of a motorcade: its number in the order of driving, what it does, who drives, who sits
/// where, and all seats it has.
public record Driven(
        int number,
        CarFunction function,
        Vehicle vehicle,
        Optional<PersonId> driver,
        List<CarSeat> seats,
        List<Placed> passengers) {

    public Driven {
        seats = List.copyOf(seats);
        passengers =
                passengers.stream()
                        .sorted(Comparator.comparingInt(placed -> placed.seat().number()))
                        .toList();
    }
}
