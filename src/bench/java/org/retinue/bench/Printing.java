package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Papers with the program already running: one day, a three-day programme of 40 items, and all
/// papers of fourteen days for 60 people. The same pages lie as HTML in `target/bench-papers`, so
/// that other programs can be timed on them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class Printing {

    private static final Path FOLDER = Path.of("target", "bench-papers");
    private static final int PEOPLE = 60;
    private static final int KNOWN = 20;
    private static final Issue ISSUE =
            new Issue("1", Instant.parse("2023-09-01T08:00:00Z"), "Officer", "0123456789ab");

    @Param({"en", "zh", "ar"})
    private String language;

    private Papers papers;
    private Tour short3;
    private Tour long14;

    @Setup
    public void prepare() throws IOException {
        papers = new Papers();
        short3 = Programmes.of(40);
        long14 = fortnight();
        Files.createDirectories(FOLDER);
        write("day", short3, order(Document.PROGRAMME).of(List.of(short3.firstDay())));
        write("three-days", short3, order(Document.PROGRAMME));
        for (var document : Document.values()) {
            write("fortnight-" + document, long14, order(document));
        }
    }

    private void write(String name, Tour tour, Order order) throws IOException {
        Files.write(FOLDER.resolve(name + "-" + language + ".html"), papers.html(tour, order));
    }

    /// One page: a day of fifteen items.
    @Benchmark
    public byte[] day() {
        return papers.pdf(short3, order(Document.PROGRAMME).of(Optional.of(short3.firstDay())));
    }

    @Benchmark
    public byte[] threeDays() {
        return papers.pdf(short3, order(Document.PROGRAMME));
    }

    /// Every paper there is, as many at a time as there are processors.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int fortnight14() {
        return Stream.of(Document.values())
                .parallel()
                .mapToInt(document -> papers.pdf(long14, order(document)).length)
                .sum();
    }

    private Order order(Document document) {
        return new Order(document, List.of(Language.of(language)), ISSUE);
    }

    private static Tour fortnight() {
        var tour = Programmes.of(14 * 15);
        var directory = tour.directory();
        for (var number = KNOWN; number < PEOPLE; number++) {
            directory = directory.with(person(number));
        }
        var delegates =
                Stream.concat(
                                tour.delegation().delegates().stream(),
                                IntStream.range(KNOWN, PEOPLE)
                                        .mapToObj(number ->
                                                Delegate.of(
                                                        person(number).id(),
                                                        DelegateRole.ENTOURAGE,
                                                        tour.tracks().getFirst().id())))
                        .toList();
        return tour.withDelegation(tour.delegation().withDelegates(delegates), directory);
    }

    private static Person person(int number) {
        return Person.named(
                new PersonId("guest-" + number), Text.of("Guest " + number, "来宾" + number));
    }
}
