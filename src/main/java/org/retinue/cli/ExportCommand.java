package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.brief.Pack;
import org.retinue.desk.GivenOut;
import org.retinue.desk.OutFile;
import org.retinue.desk.Outgoing;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a tour's briefing pack.
@Command(name = "export", description = "Writes a tour as a JSON briefing pack.")
final class ExportCommand implements Callable<Integer> {

    private final World world;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; an older one is replaced.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Says as JSON what was withheld.")
    private boolean json;

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "The release to write. Default: the tour as it is now, as a draft.")
    private Optional<Integer> release = Optional.empty();

    @Mixin private final OneTour tour;
    @Mixin private final ForWhom whom;

    ExportCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
        this.whom = new ForWhom(world);
    }

    @Override
    public Integer call() {
        return tour.in((workspace, found) ->
                wanted(workspace, found)
                        .map(tour -> whom.of(tour, workspace, this::export))
                        .orElseGet(() -> world.refuse("cli.release.unknown", release.orElse(0))));
    }

    private Optional<Tour> wanted(Workspace workspace, Tour found) {
        return release.isPresent()
                ? new GivenOut(workspace, world.program()).tour(found.id(), release.get())
                : Optional.of(found);
    }

    private int export(Outgoing outgoing) {
        var made = new Pack.Made(world.clock().instant(), world.officer(), world.program());
        OutFile.write(out, outgoing.pack(release.map(String::valueOf).orElse(""), made));
        world.tell("cli.written", World.shown(out));
        var report = WithheldReport.of(outgoing.redacted());
        if (json) {
            world.print(report);
        } else {
            report.tell(world);
        }
        return Exit.DONE;
    }

    /// The pack of a tour that was not released.
    static byte[] pack(Outgoing outgoing, World world) {
        var made = new Pack.Made(world.clock().instant(), world.officer(), world.program());
        return outgoing.pack("", made);
    }
}
