package org.retinue.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.Duty;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// The cars of a leg before anybody sits in them: what each does, in which order they drive, and
/// who drives.
///
/// Cars of which something is settled by hand drive in that order; the others stand where their
/// functions belong.
final class Convoy {

    private Convoy() {}

    static List<Driven> of(Tour tour, Leg leg, Riders riders) {
        var functions = functions(vehicles(tour, leg), byHand(leg), riders);
        var order = order(leg, functions);
        var drivers = drivers(leg, order);
        return IntStream.range(0, order.size())
                .mapToObj(at -> {
                    var vehicle = tour.directory().vehicle(order.get(at)).orElseThrow();
                    var driver = Optional.ofNullable(drivers.get(vehicle.id()));
                    var hostDrives = driver.filter(riders.receiving()::contains).isPresent();
                    return new Driven(
                            at + 1,
                            Objects.requireNonNull(functions.get(vehicle.id())),
                            vehicle,
                            driver,
                            CarSeats.of(vehicle, hostDrives),
                            List.of());
                })
                .toList();
    }

    /// The drivers who drive no car of the line.
    static List<PersonId> relief(Leg leg, List<Driven> line) {
        return leg.party().on(Duty.DRIVER).stream()
                .distinct()
                .filter(driver ->
                        line.stream().noneMatch(car -> car.driver().equals(Optional.of(driver))))
                .toList();
    }

    static Map<VehicleId, Car> byHand(Leg leg) {
        var cars = new LinkedHashMap<VehicleId, Car>();
        leg.cars().stream()
                .filter(car -> leg.party().vehicles().contains(car.vehicle()))
                .forEach(car -> cars.put(car.vehicle(), car));
        return cars;
    }

    private static List<Vehicle> vehicles(Tour tour, Leg leg) {
        return leg.party().vehicles().stream()
                .distinct()
                .flatMap(id -> tour.directory().vehicle(id).stream())
                .toList();
    }

    private static Map<VehicleId, CarFunction> functions(
            List<Vehicle> vehicles, Map<VehicleId, Car> byHand, Riders riders) {
        var functions = new LinkedHashMap<VehicleId, CarFunction>();
        byHand.forEach(
                (id, car) -> car.function().ifPresent(function -> functions.put(id, function)));
        if (!functions.containsValue(CarFunction.PRINCIPAL)) {
            carOfTheHead(byHand, riders)
                    .filter(car -> !functions.containsKey(car))
                    .or(() -> principalCar(vehicles, functions.keySet()))
                    .ifPresent(car -> functions.put(car, CarFunction.PRINCIPAL));
        }
        var need = new Need(riders, seats(vehicles, VehicleKind.COACH));
        for (var vehicle : vehicles) {
            functions.computeIfAbsent(vehicle.id(), _ -> need.meet(vehicle));
        }
        return functions;
    }

    private static int seats(List<Vehicle> vehicles, VehicleKind kind) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.kind() == kind)
                .mapToInt(Vehicle::seats)
                .sum();
    }

    /// Where the head was put by hand.
    private static Optional<VehicleId> carOfTheHead(Map<VehicleId, Car> byHand, Riders riders) {
        return byHand.values().stream()
                .filter(car ->
                        car.passengers().stream()
                                .anyMatch(person -> riders.riding().get(person) == Rider.HEAD))
                .map(Car::vehicle)
                .findFirst();
    }

    /// The first car, or else the first of what comes nearest to one.
    private static Optional<VehicleId> principalCar(
            List<Vehicle> vehicles, Collection<VehicleId> taken) {
        return List.of(
                        VehicleKind.CAR,
                        VehicleKind.PEOPLE_CARRIER,
                        VehicleKind.JEEP,
                        VehicleKind.COACH)
                .stream()
                .flatMap(kind -> vehicles.stream().filter(vehicle -> vehicle.kind() == kind))
                .map(Vehicle::id)
                .filter(id -> !taken.contains(id))
                .findFirst();
    }

    private static List<VehicleId> order(Leg leg, Map<VehicleId, CarFunction> functions) {
        var order = new ArrayList<>(byHand(leg).keySet());
        functions.entrySet().stream()
                .filter(entry -> !order.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .toList()
                .forEach(entry ->
                        order.add(place(order, functions, entry.getValue()), entry.getKey()));
        return order;
    }

    /// Before the first car whose function comes later.
    private static int place(
            List<VehicleId> order, Map<VehicleId, CarFunction> functions, CarFunction function) {
        return IntStream.range(0, order.size())
                .filter(at -> {
                    var other = functions.get(order.get(at));
                    return other != null && other.compareTo(function) > 0;
                })
                .findFirst()
                .orElse(order.size());
    }

    /// Who was put at a wheel by hand and is on duty as a driver; the other drivers take the cars
    /// that are left, in order.
    private static Map<VehicleId, PersonId> drivers(Leg leg, List<VehicleId> order) {
        var onDuty = new ArrayList<>(leg.party().on(Duty.DRIVER).stream().distinct().toList());
        var drivers = new LinkedHashMap<VehicleId, PersonId>();
        byHand(leg)
                .forEach((id, car) ->
                        car.driver()
                                .filter(onDuty::remove)
                                .ifPresent(driver -> drivers.put(id, driver)));
        for (var id : order) {
            if (!onDuty.isEmpty()) {
                drivers.computeIfAbsent(id, _ -> onDuty.removeFirst());
            }
        }
        return drivers;
    }

    /// Who still needs a car as the functions are given out, one vehicle after the other.
    private static final class Need {

        private int suite;
        private int security;
        private int press;
        private int others;
        private boolean staffed;

        Need(Riders riders, int coachSeats) {
            suite = riders.count(Rider.SUITE);
            security = riders.count(Rider.SECURITY);
            press = riders.count(Rider.PRESS);
            others = riders.count(Rider.PARTY) + riders.count(Rider.ON_DUTY) - coachSeats;
        }

        CarFunction meet(Vehicle vehicle) {
            return switch (vehicle.kind()) {
                case BAGGAGE_VAN -> CarFunction.BAGGAGE;
                case COACH -> coach();
                case CAR, PEOPLE_CARRIER, JEEP -> car(vehicle.seats());
            };
        }

        private CarFunction coach() {
            if (staffed && press > 0) {
                press = 0;
                return CarFunction.PRESS;
            }
            staffed = true;
            return CarFunction.STAFF;
        }

        private CarFunction car(int seats) {
            if (suite > 0) {
                suite -= seats;
                return CarFunction.OFFICIAL_SUITE;
            }
            if (security > 0) {
                security = 0;
                return CarFunction.FOLLOW;
            }
            if (others > 0) {
                others -= seats;
                return CarFunction.AIDES;
            }
            return CarFunction.SPARE;
        }
    }
}
