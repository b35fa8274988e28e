package org.retinue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import picocli.CommandLine.Command;

/// Takes the passphrase away.
@Command(
        name = "unprotect",
        description = {
            "Makes the workspace a plain one again, which anybody can read who has the file.",
            "Backups from before stay protected."
        })
final class UnprotectCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    UnprotectCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        return opening.ofProtected(world, this::unprotect);
    }

    private int unprotect(Path file, Key key) {
        Protection.unprotect(file, key, world.clock());
        world.tell("cli.unprotected", World.shown(file));
        return Exit.DONE;
    }
}
