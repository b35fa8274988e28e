package org.retinue.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.retinue.check.Checks;
import org.retinue.check.Clash;
import org.retinue.check.Clashes;
import org.retinue.check.Finding;
import org.retinue.check.RulePacks;
import org.retinue.tour.Booking;
import org.retinue.tour.Day;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Office;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Twenty tours of three hundred items each, every one checked against all the others: they go to
/// the same dozen sites, to the same hosts and with the same interpreter, some of them on the same
/// days.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Clashing {

    private static final int TOURS = 20;
    private static final int ITEMS = 300;

    /// Each tour begins so many days after the one before, so that three or four are there at once.
    private static final int APART = 6;

    private final List<Tour> tours =
            IntStream.range(0, TOURS)
                    .mapToObj(number -> later(number, Programmes.of(ITEMS)))
                    .toList();

    /// As the command that checks all tours of a workspace does it.
    @Benchmark
    public List<List<Finding>> twentyToursChecked() {
        return Checks.findings(
                tours,
                Programmes.travelTimes(),
                LocalDate.of(2023, 9, 1),
                Office.UNSETTLED,
                Map.of());
    }

    @Benchmark
    public List<Clash> clashesOfTwentyTours() {
        var directory = tours.getFirst().directory();
        return new Clashes(
                        new Surroundings(directory), Programmes.travelTimes(), RulePacks.general())
                .among(
                        tours.stream()
                                .flatMap(tour ->
                                        tour.items().stream()
                                                .flatMap(item -> Booking.of(tour, item)))
                                .toList());
    }

    private static Tour later(int number, Tour tour) {
        var days = (long) number * APART;
        return tour.withId(new TourId("bench-" + number))
                .withDays(
                        tour.days().stream()
                                .map(day -> new Day(day.date().plusDays(days), day.heading()))
                                .toList())
                .withItems(
                        tour.items().stream().<Item>map(item -> later(item, days, number)).toList(),
                        tour.directory());
    }

    private static Item later(Item item, long days, int minutes) {
        return item.moment() instanceof Moment.Timed(var start, var end)
                ? item.withMoment(
                        new Moment.Timed(
                                start.plusDays(days).plusMinutes(minutes),
                                end.plusDays(days).plusMinutes(minutes)))
                : item;
    }
}
