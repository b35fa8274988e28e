package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.print.Stationery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the program's stationery for an office to change, and tells what is wrong with what it
/// changed.
@Command(
        name = "stationery",
        description = {
            "Writes the templates, style sheets and letterhead of the papers into a folder.",
            "What is changed there is used by every paper printed of this workspace, without "
                    + "building anything; what is taken away is the program's again. A file that "
                    + "is there already is left as it is.",
            "What is wrong in those files is told with its line; no paper is printed with it."
        })
final class StationeryCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "The folder. Default: \"NAME stationery\" beside the workspace.")
    private Optional<Path> out = Optional.empty();

    StationeryCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        var folder = out.orElseGet(() -> Stationery.beside(opening.file(world)));
        world.tell("cli.stationery", Stationery.writeTo(folder), World.shown(folder));
        var faults = Stationery.in(folder).faults();
        faults.forEach(fault -> world.err().println(world.words().trouble(fault)));
        return faults.isEmpty() ? Exit.DONE : Exit.BROKEN;
    }
}
