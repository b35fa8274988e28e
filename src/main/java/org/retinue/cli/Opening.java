package org.retinue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
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

    /// Works on the workspace, or on an empty one that is gone afterwards where it is not there
    /// yet: what is only looked at makes none.
    int asIfThere(World world, ToIntFunction<Workspace> work) {
        if (Files.exists(file(world))) {
            try (var workspace = open(file(world), world)) {
                return work.applyAsInt(workspace);
            }
        }
        var folder = Folders.temporary();
        try (var workspace =
                Workspace.create(folder.resolve("empty.retinue"), world.officer(), world.clock())) {
            return work.applyAsInt(workspace);
        } finally {
            Folders.remove(folder);
        }
    }

    private static Workspace open(Path file, World world) {
        var workspace = Workspace.open(file, world.officer(), world.clock());
        workspace.damaged().ifPresent(kept -> world.tell("cli.mended", World.shown(kept)));
        return workspace;
    }
}
