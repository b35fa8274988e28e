package org.retinue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.desk.OutFile;
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

    @Mixin private final OneTour tour;

    ExportCommand(World world, Opening opening) {
        this.world = world;
        this.tour = new OneTour(world, opening);
    }

    @Override
    public Integer call() {
        return tour.in((_, found) -> export(found));
    }

    private int export(Tour found) {
        OutFile.write(out, pack(found, world));
        world.tell("cli.written", World.shown(out));
        return Exit.DONE;
    }

    /// The pack of a tour that was not released.
    static byte[] pack(Tour tour, World world) {
        var made = new Pack.Made(world.clock().instant(), world.officer(), world.program());
        return Packs.write(new Pack(tour, "", made));
    }
}
