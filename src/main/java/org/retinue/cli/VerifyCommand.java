package org.retinue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.retinue.store.Verification;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says whether the workspace is as it was written.
@Command(
        name = "verify",
        description = {
            "Reads the whole workspace and says whether it is as it was written.",
            "Changes nothing; a search index that does not fit is made anew at the next start.",
            "Ends with status 3 where something is not as it was written."
        })
final class VerifyCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(names = "--json", description = "Answers with JSON.")
    private boolean json;

    VerifyCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        var file = opening.file(world);
        if (!Files.exists(file)) {
            throw new Trouble(Trouble.Kind.NOT_FOUND, World.shown(file));
        }
        var verification = verified(file);
        if (json) {
            world.print(verification);
        } else {
            print(verification);
        }
        return verification.isSound() ? Exit.DONE : Exit.BROKEN;
    }

    private Verification verified(Path file) {
        try (var key = opening.key(file, world)) {
            return Workspace.verify(file, key);
        }
    }

    private void print(Verification verification) {
        Table.lines(
                        verification.checked().stream()
                                .map(checked ->
                                        List.of(
                                                world.words().name(checked.part()),
                                                Integer.toString(checked.count())))
                                .toList())
                .forEach(world::print);
        verification
                .faults()
                .forEach(fault ->
                        world.print(
                                world.say(
                                        "cli.fault",
                                        world.words().name(fault.part()),
                                        fault.detail())));
        world.print(world.say("cli.sound", verification.faults().size()));
    }
}
