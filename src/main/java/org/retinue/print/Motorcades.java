package org.retinue.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.seating.CarSeat;
import org.retinue.seating.Driven;
import org.retinue.seating.Motorcade;
import org.retinue.seating.Placed;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleKind;
import org.retinue.words.Words;

/// Computes the motorcade manifest: for each leg the cars in the order in which they drive, drawn
/// with who sits where, and listed with drivers and their telephones.
record Motorcades(Lines lines) {

    static Plan of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var motorcades = new Motorcades(lines);
        var sheets =
                order.dates(tour).stream()
                        .flatMap(date -> tour.programme(date).stream())
                        .filter(Item::isActive)
                        .flatMap(item -> item instanceof Leg leg ? Stream.of(leg) : Stream.empty())
                        .filter(leg -> !leg.party().vehicles().isEmpty())
                        .map(motorcades::sheet)
                        .toList();
        return Plan.of(
                Frames.of(tour, order, List.of()), sheets, lines.voices().say("seating.no-cars"));
    }

    private Plan.Sheet sheet(Leg leg) {
        var motorcade = Motorcade.of(lines.tour(), leg);
        return new Plan.Sheet(
                Plan.Heading.of(lines, leg),
                facts(leg),
                new CarDrawing(lines).rows(motorcade.cars()),
                List.of(list(motorcade.cars())),
                List.of(
                        people("seating.unseated-in-cars", motorcade.unseated()),
                        people("seating.relief", motorcade.relief())));
    }

    private List<Plan.Fact> facts(Leg leg) {
        var voices = lines.voices();
        return List.of(
                new Plan.Fact(voices.say("seating.load-point"), site(leg.startSite(), voices)),
                new Plan.Fact(voices.say("seating.arrival-point"), site(leg.endSite(), voices)));
    }

    private Phrase site(Optional<SiteId> site, Voices voices) {
        return site.flatMap(lines.tour().directory()::site)
                .map(known -> voices.text(known.name()))
                .orElse(voices.say("print.to-be-confirmed"));
    }

    private Plan.Grid list(List<Driven> cars) {
        var voices = lines.voices();
        return new Plan.Grid(
                Phrase.EMPTY,
                List.of(
                        new Plan.Column(new Plan.Share(16), voices.say("seating.car")),
                        new Plan.Column(new Plan.Share(20), voices.say("seating.vehicle")),
                        new Plan.Column(new Plan.Share(20), voices.say("seating.driver")),
                        new Plan.Column(new Plan.Share(44), voices.say("seating.passengers"))),
                cars.stream().map(this::row).toList());
    }

    private Plan.Row row(Driven car) {
        var voices = lines.voices();
        return new Plan.Row(
                List.of(
                        Plan.Cell.of(voices.say(words -> title(car, words))),
                        Plan.Cell.of(
                                voices.text(car.vehicle().name()),
                                voices.say(_ -> car.vehicle().plate()),
                                voices.say(words -> seats(car.vehicle(), words))),
                        Plan.Cell.of(driver(car), Phrase.latin(mobile(car))),
                        new Plan.Cell(
                                car.passengers().stream()
                                        .map(placed ->
                                                voices.say(words -> passenger(placed, words)))
                                        .toList())));
    }

    static String title(Driven car, Words words) {
        return words.say(
                "seating.car-does", Integer.toString(car.number()), words.name(car.function()));
    }

    private static String seats(Vehicle vehicle, Words words) {
        return Frames.joined(
                " · ",
                words.name(vehicle.kind()),
                words.say("seating.seats", Integer.toString(vehicle.seats())));
    }

    private Phrase driver(Driven car) {
        return car.driver()
                .flatMap(lines.tour().directory()::person)
                .map(person -> lines.voices().text(person.name()))
                .orElse(lines.voices().say("print.to-be-confirmed"));
    }

    private String mobile(Driven car) {
        return car.driver()
                .flatMap(lines.tour().directory()::person)
                .map(person -> person.contact().mobile())
                .orElse("");
    }

    /// The number of the seat, where it is, and who sits there.
    private String passenger(Placed placed, Words words) {
        return words.say(
                "seating.in-seat",
                Integer.toString(placed.seat().number()),
                place(placed.seat(), words),
                lines.tour()
                        .directory()
                        .person(placed.person())
                        .map(person -> titled(person, words))
                        .orElse(""));
    }

    private static String place(CarSeat seat, Words words) {
        var name = words.name(seat.place());
        return switch (seat.place()) {
            case RIGHT_WINDOW, RIGHT_AISLE, LEFT_WINDOW, LEFT_AISLE ->
                    words.say("seating.in-row", Integer.toString(seat.row()), name);
            case FRONT, MIDDLE_RIGHT, MIDDLE_LEFT, REAR_RIGHT, REAR_LEFT, REAR_MIDDLE -> name;
        };
    }

    static String titled(Person person, Words words) {
        return person.title().isEmpty()
                ? words.best(person.name())
                : words.say("print.titled", words.best(person.name()), words.best(person.title()));
    }

    private Phrase people(String key, List<PersonId> people) {
        return Names.of(lines, key, people);
    }

    static boolean isCoach(Vehicle vehicle) {
        return vehicle.kind() == VehicleKind.COACH;
    }
}
