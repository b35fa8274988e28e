package org.retinue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.audience.Audience;
import org.retinue.desk.Outgoing;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.print.Since;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

/// What papers take with the program already running, beside what an office would use instead on
/// the very same HTML, all in one run: one day, a three-day programme of 40 items, and every paper
/// of fourteen days for 60 people. Ours are searched for what was withheld before they count as
/// made. The middle of so many times, in milliseconds; the pages lie in `target/bench-papers`.
/// Arguments are the languages, if not English, Chinese and Arabic.
public final class Printing {

    private static final Path FOLDER = Path.of("target", "bench-papers");
    private static final Issue ISSUE =
            new Issue("2", Instant.parse("2023-09-01T08:00:00Z"), "Officer", "0123456789ab");

    private final Papers papers = new Papers();

    /// What is printed: a name, of which tour, which papers, how often before it is measured and
    /// how often then, and how often by others.
    private record Job(
            String name,
            Outgoing outgoing,
            List<Order> orders,
            int before,
            int times,
            int others) {}

    private Printing() {}

    public static void main(String[] arguments) throws IOException {
        var printing = new Printing();
        System.out.printf(
                Locale.ROOT,
                "%d processors%n%-22s%10s",
                Runtime.getRuntime().availableProcessors(),
                "ms",
                "ours");
        for (var rival : Rival.values()) {
            System.out.printf(Locale.ROOT, "%13s", rival.title());
        }
        System.out.printf(Locale.ROOT, "%12s%n", "times ours");
        var languages = arguments.length == 0 ? List.of("en", "zh", "ar") : List.of(arguments);
        for (var language : languages) {
            for (var job : jobs(Language.of(language))) {
                printing.measure(job);
            }
        }
    }

    private static List<Job> jobs(Language language) {
        var three = Programmes.of(40);
        var all = new Order(Document.PROGRAMME, List.of(language), ISSUE);
        var set = Stream.of(Document.values()).map(document -> whole(all.of(document))).toList();
        return List.of(
                new Job(
                        "one day " + language,
                        full(three),
                        List.of(all.of(Optional.of(three.firstDay()))),
                        30,
                        15,
                        3),
                new Job("three days " + language, full(three), List.of(all), 15, 15, 3),
                new Job("fourteen days " + language, full(Fortnight.tour()), set, 1, 3, 1));
    }

    /// With what the papers need that are about other papers.
    private static Order whole(Order order) {
        return switch (order.document()) {
            case CHANGE_SHEET -> order.since(new Since("1", Fortnight.before()));
            case DISTRIBUTION_LIST -> order.handedOut(handings());
            default -> order;
        };
    }

    private static List<Handing> handings() {
        return IntStream.range(0, 60)
                .mapToObj(number ->
                        new Handing(
                                number + 1,
                                1,
                                "programme",
                                Optional.of(Fortnight.person(number)),
                                "",
                                Channel.BY_HAND,
                                ISSUE.at(),
                                Optional.empty()))
                .toList();
    }

    private static Outgoing full(Tour tour) {
        return Outgoing.of(tour, Audience.FULL, Optional.empty());
    }

    private void measure(Job job) throws IOException {
        IntStream.range(0, job.before()).forEach(_ -> print(job));
        var ours = middle(job.times(), () -> Optional.of(ours(job))).orElseThrow();
        System.out.printf(Locale.ROOT, "%-22s%10.0f", job.name(), ours);
        var pages = pages(job);
        var fastest = Double.POSITIVE_INFINITY;
        for (var rival : Rival.values()) {
            var took = rival.isThere() ? theirs(rival, job, pages) : Optional.<Double>empty();
            fastest = Math.min(fastest, took.orElse(Double.POSITIVE_INFINITY));
            var said =
                    took.map(time -> String.format(Locale.ROOT, "%.0f", time))
                            .orElse(rival.isThere() ? "failed" : "not there");
            System.out.printf(Locale.ROOT, "%13s", said);
        }
        System.out.println(
                Double.isFinite(fastest)
                        ? String.format(Locale.ROOT, "%12.1f", fastest / ours)
                        : "           –");
    }

    private double ours(Job job) {
        var begun = System.nanoTime();
        print(job);
        return (System.nanoTime() - begun) / 1e6;
    }

    /// As many papers at a time as there are processors.
    private void print(Job job) {
        var bytes =
                job.orders().parallelStream()
                        .mapToLong(order -> job.outgoing().paper(order, papers::pdf).length)
                        .sum();
        if (bytes == 0) {
            throw new AssertionError("Nothing was printed");
        }
    }

    private static Optional<Double> theirs(Rival rival, Job job, List<Path> pages) {
        return middle(
                job.others(),
                () -> {
                    try (var folder = Folder.create()) {
                        return rival.print(pages, folder.path());
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    private List<Path> pages(Job job) throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve(job.name().replace(' ', '-')));
        var pages = new ArrayList<Path>();
        for (var order : job.orders()) {
            var html = papers.html(job.outgoing().tour(), order);
            pages.add(Files.write(folder.resolve(order.document() + ".html"), html));
        }
        return pages;
    }

    private static Optional<Double> middle(int times, Supplier<Optional<Double>> measured) {
        var all = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            var took = measured.get();
            if (took.isEmpty()) {
                return took;
            }
            all.add(took.get());
        }
        return Optional.of(all.stream().sorted().toList().get(times / 2));
    }
}
