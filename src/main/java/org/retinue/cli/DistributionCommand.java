package org.retinue.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.desk.GivenOut;
import org.retinue.release.Holding;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists who received which paper, and who of them needs a new one.
@Command(
        name = "distribution",
        description =
                "Lists who received which paper of which release, and whether what they hold "
                        + "still tells them what is so; and notes who has acknowledged it.")
final class DistributionCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--acknowledge",
            split = ",",
            paramLabel = "NUMBER",
            description = "Notes first that the recipients of these have said that they have them.")
    private List<Integer> acknowledged = List.of();

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    @Mixin private final OneTour tour;

    DistributionCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in(this::list);
    }

    private int list(Workspace workspace, Tour found) {
        var given = new GivenOut(workspace, world.program());
        var unknown =
                acknowledged.stream()
                        .filter(number ->
                                given.handings(found.id()).stream()
                                        .noneMatch(handing -> handing.number() == number))
                        .findFirst();
        if (unknown.isPresent()) {
            return world.refuse("cli.handed.unknown", unknown.get());
        }
        if (!acknowledged.isEmpty()) {
            given.confirm(found, acknowledged, Optional.of(world.clock().instant()));
        }
        return list(given, found);
    }

    private int list(GivenOut given, Tour found) {
        var tours = given.tours(found.id());
        var holdings =
                Holding.of(
                        given.handings(found.id()),
                        tours,
                        found,
                        tours.isEmpty() ? 0 : tours.lastKey());
        if (json) {
            world.print(new Report(found.id(), holdings));
        } else if (holdings.isEmpty()) {
            world.print(world.say("cli.handed.none"));
        } else {
            Table.lines(holdings.stream().map(this::cells).toList()).forEach(world::print);
        }
        return Exit.DONE;
    }

    private List<String> cells(Holding holding) {
        var handing = holding.handing();
        return List.of(
                Integer.toString(handing.number()),
                world.say("cli.release.rev", handing.release()),
                handing.paper(),
                handing.name(),
                world.words().name(handing.channel()),
                world.shown(handing.at()),
                handing.acknowledged().map(world::shown).orElse("-"),
                world.words().name(holding.state()));
    }

    private record Report(TourId tour, List<Holding> holdings) {}
}
