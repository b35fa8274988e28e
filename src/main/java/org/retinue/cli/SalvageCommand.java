package org.retinue.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.retinue.desk.Losses;
import org.retinue.store.Salvaged;
import org.retinue.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Puts what can still be read of a damaged workspace in its place.
@Command(
        name = "salvage",
        description = {
            "Puts what can still be read of a damaged workspace into a new one in its place.",
            "What cannot be read is taken from the backups that have it, or named as lost.",
            "The damaged workspace is kept beside it. Ends with status 1 where anything is not as it was."
        })
final class SalvageCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    SalvageCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        var file = opening.file(world);
        var salvaged = Workspace.salvage(file, world.clock());
        if (json) {
            world.print(salvaged);
        } else {
            print(salvaged);
        }
        world.tell("cli.salvaged", World.shown(file), World.shown(salvaged.damaged()));
        return salvaged.losses().isEmpty() && !salvaged.isCut() ? Exit.DONE : Exit.ERRORS;
    }

    private void print(Salvaged salvaged) {
        Table.lines(
                        salvaged.whole().stream()
                                .map(part ->
                                        List.of(
                                                world.words().name(part.part()),
                                                Integer.toString(part.count())))
                                .toList())
                .forEach(world::print);
        Losses.told(world.words(), salvaged).forEach(world::print);
    }
}
