package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.seating.CarSeat;
import org.retinue.seating.Driven;
import org.retinue.seating.Placed;
import org.retinue.tour.VehicleKind;

/// Draws cars from above, driving up the paper, side by side in the order in which they drive. A
/// coach is drawn twice as wide as a car, for the names in it, and without the rows behind the last
/// one that is taken.
record CarDrawing(Lines lines) {

    private static final double BLOCK = 54.4;
    private static final double GAP = 3;
    private static final int BLOCKS = 5;
    private static final double ROW = 15;
    private static final double ROW_OF_TWO = 19;
    private static final double COACH = 130;
    private static final double LONGEST_COACH_ROW = 20;
    private static final double SHORTEST_COACH_ROW = 12;
    private static final double EDGE = 1.5;

    /// Room for a line of each language above a car, and for one that says which car it is.
    private double head() {
        return lines.voices().words().size() == 1 ? 8.5 : 13;
    }

    /// Room for a name in each language.
    private double row() {
        return lines.voices().words().size() == 1 ? ROW : ROW_OF_TWO;
    }

    /// As many beside each other as the page is wide.
    List<Drawing> rows(List<Driven> cars) {
        var rows = new ArrayList<List<Driven>>();
        var taken = BLOCKS;
        for (var car : cars) {
            if (taken + blocks(car) > BLOCKS) {
                rows.add(new ArrayList<>());
                taken = 0;
            }
            rows.getLast().add(car);
            taken += blocks(car);
        }
        return rows.stream().map(this::row).toList();
    }

    private Drawing row(List<Driven> cars) {
        var height = cars.stream().mapToDouble(this::height).max().orElse(0);
        var shapes = new ArrayList<Drawing.Shape>();
        var left = 0;
        for (var car : cars) {
            shapes.addAll(shapes(car, left * BLOCK));
            left += blocks(car);
        }
        return new Drawing(new At.Size(BLOCK * BLOCKS, head() + height), shapes);
    }

    private static int blocks(Driven car) {
        return Motorcades.isCoach(car.vehicle()) ? 2 : 1;
    }

    private static double width(Driven car) {
        return blocks(car) * BLOCK - GAP;
    }

    private List<Drawing.Shape> shapes(Driven car, double left) {
        var voices = lines.voices();
        var shapes = new ArrayList<Drawing.Shape>();
        shapes.add(
                new Drawing.Shape(
                        Drawing.Look.LABEL,
                        new At(left, 0, width(car), head() - 1),
                        "",
                        voices.say(words -> Motorcades.title(car, words)),
                        voices.say(words ->
                                Frames.joined(
                                        " · ",
                                        words.best(car.vehicle().name()),
                                        car.vehicle().plate()))));
        shapes.add(
                Drawing.Shape.blank(
                        Drawing.Look.CAR, new At(left, head(), width(car), height(car))));
        if (car.vehicle().kind() != VehicleKind.COACH) {
            shapes.add(driver(car, left));
        }
        car.seats().stream()
                .filter(seat -> seat.row() <= rows(car))
                .map(seat -> seat(car, seat, left))
                .forEach(shapes::add);
        return shapes;
    }

    private Drawing.Shape driver(Driven car, double left) {
        var name = car.driver().map(person -> Names.of(lines, person)).orElse(Phrase.EMPTY);
        return new Drawing.Shape(
                Drawing.Look.DRIVER,
                at(left, 1.0 / 6, 1, car),
                "",
                lines.voices().say("seating.driver"),
                name);
    }

    private Drawing.Shape seat(Driven car, CarSeat seat, double left) {
        var at = at(left, seat.spot().x(), seat.row(), car);
        var number = Integer.toString(seat.number());
        return passenger(car, seat)
                .map(placed ->
                        new Drawing.Shape(
                                Drawing.Look.GUEST,
                                at,
                                number,
                                Names.of(lines, placed.person()),
                                Phrase.EMPTY))
                .findFirst()
                .orElse(
                        new Drawing.Shape(
                                Drawing.Look.FREE, at, number, Phrase.EMPTY, Phrase.EMPTY));
    }

    private static Stream<Placed> passenger(Driven car, CarSeat seat) {
        return car.passengers().stream().filter(placed -> placed.seat().equals(seat));
    }

    private At at(double left, double x, int row, Driven car) {
        var across = Motorcades.isCoach(car.vehicle()) ? 4 : 3;
        var height = rowHeight(car);
        var inside = width(car) - 2 * EDGE;
        var width = inside / across - 0.8;
        return new At(
                left + EDGE + x * inside - width / 2,
                head() + EDGE + (row - 1) * height + 0.4,
                width,
                height - 0.8);
    }

    private double height(Driven car) {
        return rows(car) * rowHeight(car) + 2 * EDGE;
    }

    /// The seats of a coach are narrow, so they are as long as the page has room for the rows.
    private double rowHeight(Driven car) {
        return Motorcades.isCoach(car.vehicle())
                ? Math.clamp(COACH / rows(car), SHORTEST_COACH_ROW, LONGEST_COACH_ROW)
                : row();
    }

    private static int rows(Driven car) {
        var shown =
                Motorcades.isCoach(car.vehicle())
                        ? car.passengers().stream().map(Placed::seat).toList()
                        : car.seats();
        return Math.max(1, shown.stream().mapToInt(CarSeat::row).max().orElse(1));
    }
}
