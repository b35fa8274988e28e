package org.retinue.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.retinue.desk.GivenOut;
import org.retinue.release.Comparison;
import org.retinue.release.Release;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the releases of a tour.
@Command(
        name = "releases",
        description = "Lists what was given out of a tour, and how much has changed since.")
final class ReleasesCommand implements Callable<Integer> {

    private final World world;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    ReleasesCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in(this::list);
    }

    private int list(Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        var releases = given.releases(found.id());
        if (json) {
            world.print(new Report(found.id(), releases, changes(given, releases, found)));
        } else if (releases.isEmpty()) {
            world.print(world.say("cli.release.none"));
        } else {
            Table.lines(releases.stream().map(this::cells).toList()).forEach(world::print);
            world.print(
                    world.say(
                            "cli.release.since",
                            changes(given, releases, found),
                            releases.getLast().number()));
        }
        return Exit.DONE;
    }

    /// In how many fields the tour is not as it was given out last.
    private static int changes(GivenOut given, List<Release> releases, Tour now) {
        return releases.isEmpty()
                ? 0
                : given.tour(now.id(), releases.getLast().number())
                        .map(then -> Comparison.of(then, now).fields().size())
                        .orElse(0);
    }

    private List<String> cells(Release release) {
        return List.of(
                world.say("cli.release.rev", release.number()),
                world.shown(release.at()),
                release.officer(),
                release.hash().substring(0, 8),
                release.note());
    }

    private record Report(TourId tour, List<Release> releases, int changesSince) {}
}
