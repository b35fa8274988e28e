package org.retinue.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.retinue.desk.Licence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says what of others the program carries.
@Command(
        name = "licences",
        description = {
            "Lists the libraries and fonts that the program carries, each with its version, its "
                    + "licence and where it comes from."
        })
final class LicencesCommand implements Callable<Integer> {

    private final World world;

    @Option(names = "--json", description = "Lists them as JSON.")
    private boolean json;

    LicencesCommand(World world) {
        this.world = world;
    }

    /// For programs.
    record Report(List<Licence> licences) {}

    @Override
    public Integer call() {
        var carried = Licence.all();
        if (json) {
            world.print(new Report(carried));
        } else {
            carried.forEach(one ->
                    world.print(
                            "%-28s %-10s %s (%s)"
                                    .formatted(
                                            one.name(), one.version(), one.licence(), one.home())));
        }
        return Exit.DONE;
    }
}
