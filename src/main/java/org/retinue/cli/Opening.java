package org.retinue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;
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

    @Option(
            names = "--workspace-passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = {
                "Its first line is the passphrase, or the recovery code, of a protected workspace.",
                "Default: it is asked for."
            })
    private Optional<Path> passphrase = Optional.empty();

    Optional<Path> passphraseFile() {
        return passphrase;
    }

    /// What opens the workspace in the file. Whoever names a passphrase means a protected one.
    Key key(Path workspace, World world) {
        if (Protection.isAt(workspace)) {
            return new Passphrases(world).key(workspace, passphrase);
        }
        if (passphrase.isPresent()) {
            throw new Trouble(Trouble.Kind.UNPROTECTED, World.shown(workspace));
        }
        return Key.NONE;
    }

    /// Works on the file of a protected workspace with what opens it; a plain one is refused.
    int ofProtected(World world, ToIntBiFunction<Path, Key> work) {
        var file = file(world);
        try (var key = key(file, world)) {
            return key.isOfProtected()
                    ? work.applyAsInt(file, key)
                    : world.refuse("cli.notProtected", World.shown(file));
        }
    }

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
        if (passphrase.isPresent()) {
            throw new Trouble(Trouble.Kind.NOT_FOUND, World.shown(wanted));
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

    private Workspace open(Path file, World world) {
        try (var key = key(file, world)) {
            return open(file, key, world);
        }
    }

    private static Workspace open(Path file, Key key, World world) {
        var workspace = Workspace.open(file, key, world.officer(), world.clock());
        workspace.damaged().ifPresent(kept -> world.tell("cli.mended", World.shown(kept)));
        return workspace;
    }

    /// For windows, which open the workspace themselves. Whether it can be opened is known before.
    Windows.Source source(World world) {
        var wanted = file(world);
        if (!Files.exists(wanted)) {
            open(world).close();
        }
        var key = key(wanted, world);
        open(wanted, key, world).close();
        return new Windows.Source(wanted, key);
    }
}
