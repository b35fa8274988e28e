package org.retinue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the workspace.
@Command(
        name = "restore",
        description = {
            "Puts a backup in the place of the workspace.",
            "The workspace as it was is kept beside it."
        })
final class RestoreCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path backup = Path.of("");

    RestoreCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        var file = opening.file(world);
        Folders.createFor(file);
        try (var key =
                Protection.toRestore(backup, file)
                        .map(secured -> opening.key(secured, world))
                        .orElse(Key.NONE)) {
            Workspace.restore(backup, file, key);
        }
        world.tell("cli.restored", World.shown(file), World.shown(backup));
        return Exit.DONE;
    }
}
