package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a backup of the workspace.
@Command(
        name = "backup",
        description = "Makes a backup of the workspace, which others may use meanwhile.")
final class BackupCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. Default: beside the workspace, with the date.")
    private Optional<Path> out = Optional.empty();

    BackupCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        try (var workspace = opening.open(world)) {
            world.tell("cli.backup", World.shown(backup(workspace)));
            return Exit.DONE;
        }
    }

    private Path backup(Workspace workspace) {
        out.ifPresent(workspace::backup);
        return out.orElseGet(workspace::backup);
    }
}
