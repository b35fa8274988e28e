package org.retinue.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Routes this search found in public instances that are worth more than the best checked before
/// (some of these values had been told of). Of the instances only the nodes of the routes are kept.
///
/// A case is a line with the instance, the days, the value and the best before; a line for each
/// node with its number, x, y, stay, value and window; and after the word routes a line for each
/// day.
class BeatenBestTest {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    record Node(
            int number, BigDecimal x, BigDecimal y, int stay, int value, int opens, int closes) {

        static Node of(String line, int unit) {
            var field = line.split(" ", -1);
            return new Node(
                    Integer.parseInt(field[0]),
                    new BigDecimal(field[1]),
                    new BigDecimal(field[2]),
                    unit * Integer.parseInt(field[3]),
                    Integer.parseInt(field[4]),
                    unit * Integer.parseInt(field[5]),
                    unit * Integer.parseInt(field[6]));
        }

        /// In whole units of time, cut.
        int way(Node to, int unit) {
            return square(x.subtract(to.x))
                    .add(square(y.subtract(to.y)))
                    .sqrt()
                    .divide(BigInteger.valueOf(1000 / unit))
                    .intValueExact();
        }

        private static BigInteger square(BigDecimal distance) {
            return distance.multiply(THOUSAND).toBigIntegerExact().pow(2);
        }
    }

    record Found(String name, int value, int before, List<Node> nodes, List<List<Integer>> routes) {

        static Found of(String text) {
            var lines = text.lines().toList();
            var head = lines.getFirst().split(" ", -1);
            var routes = lines.indexOf("routes");
            var unit = unit(head[0]);
            return new Found(
                    head[0],
                    Integer.parseInt(head[2]),
                    Integer.parseInt(head[3]),
                    lines.subList(1, routes).stream().map(line -> Node.of(line, unit)).toList(),
                    lines.subList(routes + 1, lines.size()).stream()
                            .map(line -> Stream.of(line.split(" ")).map(Integer::valueOf).toList())
                            .toList());
        }

        /// Tenths, in the instances called pr hundredths.
        static int unit(String name) {
            return name.startsWith("pr") ? 100 : 10;
        }

        Node depot() {
            return nodes.getFirst();
        }

        /// The node at which a stop of the problem lies.
        Node node(int stop) {
            return stop < nodes.size() - 1 ? nodes.get(stop + 1) : depot();
        }

        @Override
        public String toString() {
            return name + " with " + routes.size() + " days";
        }
    }

    static Stream<Found> found() {
        try (var file = BeatenBestTest.class.getResourceAsStream("beaten.txt")) {
            var text = Objects.requireNonNull(file).readAllBytes();
            return Stream.of(new String(text, StandardCharsets.UTF_8).split("\n\n")).map(Found::of);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void theRoutesAreWorthMoreThanTheBestBefore(Found found) {
        var problem = problem(found);
        var plan = plan(problem, found);
        assertEquals(List.of(), Faults.of(problem, plan));
        assertEquals(found.value(), plan.value());
        assertTrue(found.value() > found.before());
    }

    private static Problem problem(Found found) {
        var visits = found.nodes().size() - 1;
        var days = found.routes().size();
        var problem = Problem.of(days, visits);
        for (var day = 0; day < days; day++) {
            problem.day(day, found.depot().opens(), found.depot().closes());
            for (var visit = 0; visit < visits; visit++) {
                var node = found.node(visit);
                problem.visit(visit, node.value(), node.stay());
                problem.window(visit, day, node.opens(), node.closes());
            }
        }
        for (var from = 0; from < visits + 2 * days; from++) {
            for (var to = 0; to < visits + 2 * days; to++) {
                var way = found.node(from).way(found.node(to), Found.unit(found.name()));
                problem.travel(from, to, way);
            }
        }
        return problem.build();
    }

    private static Plan plan(Problem problem, Found found) {
        var numbers = found.nodes().stream().map(Node::number).toList();
        var days = new ArrayList<List<Plan.Made>>();
        var value = 0;
        var travel = 0;
        for (var day = 0; day < problem.days(); day++) {
            var at = problem.start(day);
            var leaves = problem.begins(day);
            var made = new ArrayList<Plan.Made>();
            for (var number : found.routes().get(day)) {
                var visit = numbers.indexOf(number) - 1;
                var arrives = leaves + problem.travel(at, visit);
                made.add(new Plan.Made(visit, Math.max(arrives, problem.opens(visit, day))));
                travel += problem.travel(at, visit);
                value += problem.value(visit);
                leaves = made.getLast().starts() + problem.stay(visit);
                at = visit;
            }
            travel += problem.travel(at, problem.end(day));
            days.add(made);
        }
        return new Plan(days, value, travel);
    }
}
