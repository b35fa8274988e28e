package org.retinue.cli;

import java.util.concurrent.Callable;
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
        var file = opening.file(world);
        try (var key = opening.key(file, world)) {
            if (!key.isOfProtected()) {
                return world.refuse("cli.notProtected", World.shown(file));
            }
            Protection.unprotect(file, key, world.clock());
        }
        world.tell("cli.unprotected", World.shown(file));
        return Exit.DONE;
    }
}
