package org.retinue.seating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.PersonId;
import org.retinue.tour.VehicleId;

/// Fills the cars of a line: first as it was settled by hand, then one rider after the other by
/// precedence, each into the first fitting car that has a seat left. Whose function is to help
/// takes the last seat of the principal's car, beside the driver; all others the best one left.
final class Loading {

    private static final Set<Rider> BESIDE_THE_DRIVER =
            EnumSet.of(Rider.INTERPRETER_OF_THE_HEAD, Rider.SECURITY);

    private final Riders riders;
    private final List<Driven> line;
    private final Map<VehicleId, List<Placed>> placed = new LinkedHashMap<>();
    private final Set<PersonId> seated = new HashSet<>();

    Loading(Riders riders, List<Driven> line) {
        this.riders = riders;
        this.line = line;
        for (var car : line) {
            placed.put(car.vehicle().id(), new ArrayList<>());
            car.driver().ifPresent(seated::add);
        }
    }

    /// Who does not ride along any more leaves no seat empty.
    void byHand(Map<VehicleId, Car> settled) {
        for (var car : line) {
            var byHand = settled.get(car.vehicle().id());
            if (byHand != null) {
                byHand.passengers().stream()
                        .filter(riders::mayRide)
                        .filter(person -> !seated.contains(person))
                        .forEach(person ->
                                free(car).stream()
                                        .findFirst()
                                        .ifPresent(seat -> sit(car, person, seat, true)));
            }
        }
    }

    void byPrecedence() {
        riders.inOrder().stream().filter(person -> !seated.contains(person)).forEach(this::seat);
    }

    List<PersonId> unseated() {
        return riders.inOrder().stream().filter(person -> !seated.contains(person)).toList();
    }

    List<Driven> driven() {
        return line.stream()
                .map(car ->
                        new Driven(
                                car.number(),
                                car.function(),
                                car.vehicle(),
                                car.driver(),
                                car.seats(),
                                placed(car)))
                .toList();
    }

    private void seat(PersonId person) {
        var rider = Objects.requireNonNull(riders.riding().get(person));
        car(rider)
                .ifPresent(car -> {
                    var free = free(car);
                    var last =
                            car.function() == CarFunction.PRINCIPAL
                                    && BESIDE_THE_DRIVER.contains(rider);
                    sit(car, person, last ? free.getLast() : free.getFirst(), false);
                });
    }

    private Optional<Driven> car(Rider rider) {
        var functions = new ArrayList<>(rider.fitting());
        functions.addAll(Rider.any());
        return functions.stream()
                .flatMap(function -> line.stream().filter(car -> car.function() == function))
                .filter(car -> !free(car).isEmpty())
                .findFirst();
    }

    private List<CarSeat> free(Driven car) {
        var taken = placed(car).stream().map(Placed::seat).toList();
        return car.seats().stream().filter(seat -> !taken.contains(seat)).toList();
    }

    private void sit(Driven car, PersonId person, CarSeat seat, boolean byHand) {
        placed(car).add(new Placed(person, seat, byHand));
        seated.add(person);
    }

    private List<Placed> placed(Driven car) {
        return Objects.requireNonNull(placed.get(car.vehicle().id()));
    }
}
