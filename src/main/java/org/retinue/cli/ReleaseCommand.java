package org.retinue.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.desk.GivenOut;
import org.retinue.desk.Issued;
import org.retinue.desk.Readiness;
import org.retinue.release.Release;
import org.retinue.store.Workspace;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.words.Items;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Gives a tour out under the next number.
@Command(
        name = "release",
        description =
                "Gives a tour out as Rev 1, 2 and so on: it is kept as it is now and never "
                        + "altered. Errors keep it back until they are waived; other findings and "
                        + "unconfirmed items must be acknowledged.")
final class ReleaseCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--note",
            required = true,
            paramLabel = "TEXT",
            description = "What the release is about.")
    private String note = "";

    @Option(
            names = "--acknowledge",
            description = "Gives out in spite of findings and unconfirmed items.")
    private boolean acknowledge;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    ReleaseCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in(this::release);
    }

    private int release(Workspace workspace, Tour found) {
        var checked = Checked.of(found, workspace, LocalDate.now(world.clock()));
        var readiness = Readiness.of(found, checked.findings());
        if (!readiness.isBlocked() && !readiness.isClean() && !acknowledge) {
            list(checked, readiness.findings(), readiness.unconfirmed());
            return world.refuse(
                    "cli.release.acknowledge",
                    readiness.findings().size(),
                    readiness.unconfirmed().size());
        }
        return switch (new GivenOut(workspace, world.program()).release(readiness, note)) {
            case Issued.Done(var release) -> tell(found, release);
            case Issued.Blocked(var why) -> {
                list(checked, why.errors(), List.of());
                world.tell("cli.release.blocked", why.errors().size());
                yield Exit.ERRORS;
            }
            case Issued.Overtaken _ -> world.refuse("cli.waive.movedOn");
        };
    }

    private int tell(Tour found, Release release) {
        if (json) {
            world.print(
                    new Report(
                            found.id(),
                            release.number(),
                            release.note(),
                            release.officer(),
                            release.at(),
                            release.hash()));
        } else {
            world.print(
                    world.say(
                            "cli.release.done",
                            release.number(),
                            world.words().best(found.heading().title()),
                            release.hash().substring(0, 8)));
        }
        return Exit.DONE;
    }

    private void list(Checked checked, List<Finding> findings, List<Item> unconfirmed) {
        var report = WaiveReport.of(checked, findings, world.words());
        var rows =
                Stream.concat(
                                report.rows(world).stream(),
                                unconfirmed.stream().map(item -> row(checked.tour(), item)))
                        .toList();
        Table.lines(rows).forEach(world.err()::println);
    }

    private List<String> row(Tour of, Item item) {
        return List.of(
                "",
                world.words().name(item.standing().confirmation().state()),
                item.day().map(LocalDate::toString).orElse(""),
                Items.label(world.words(), of, item));
    }

    private record Report(
            TourId tour, int number, String note, String officer, Instant at, String hash) {}
}
