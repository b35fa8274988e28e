package org.retinue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.retinue.store.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Which workspace the commands work on. The option may stand before the command or behind it, so
/// all commands share the one value.
final class Opening {

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = {
                "The workspace to work on. Default: the user's own, which is created on first use:",
                "  ~/.local/share/retinue/workspace.retinue (Linux)",
                "  ~/Library/Application Support/Retinue/workspace.retinue (macOS)",
                "  %%LOCALAPPDATA%%\\Retinue\\workspace.retinue (Windows)"
            })
    private Optional<Path> file = Optional.empty();

    Path file(World world) {
        return file.orElse(world.places().workspace());
    }

    /// Opens the workspace. The user's own is created where it is not there yet; one that was named
    /// is not, because the name may be mistyped.
    Workspace open(World world) {
        return file.isPresent() ? open(file.get(), world) : openOrCreate(world);
    }

    /// Opens the workspace, or creates it where it is not there yet.
    Workspace openOrCreate(World world) {
        var wanted = file(world);
        if (Files.exists(wanted)) {
            return open(wanted, world);
        }
        Folders.createFor(wanted);
        var created = Workspace.create(wanted, world.officer(), world.clock());
        world.tell("cli.created", World.shown(wanted));
        return created;
    }

    private static Workspace open(Path file, World world) {
        var workspace = Workspace.open(file, world.officer(), world.clock());
        workspace.damaged().ifPresent(kept -> world.tell("cli.mended", World.shown(kept)));
        return workspace;
    }
}
