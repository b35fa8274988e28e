package org.retinue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retinue.brief.Pack;
import org.retinue.desk.OutFile;
import org.retinue.desk.Outgoing;
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

    @Mixin private final OneTour tour;
    @Mixin private final ForWhom whom;

    ExportCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
        this.whom = new ForWhom(world);
    }

    @Override
    public Integer call() {
        return tour.in((workspace, found) -> whom.of(found, workspace, this::export));
    }

    private int export(Outgoing outgoing) {
        OutFile.write(out, pack(outgoing, world));
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
