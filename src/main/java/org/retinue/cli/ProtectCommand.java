package org.retinue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retinue.store.Key;
import org.retinue.store.PlainCopies;
import org.retinue.store.Protection;
import org.retinue.store.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Protects the workspace by a passphrase.
@Command(
        name = "protect",
        description = {
            "Protects the workspace by a passphrase, which is asked for, or read from "
                    + "--workspace-passphrase-file.",
            "Says the recovery code, once: write it down and keep it elsewhere. Without the "
                    + "passphrase and the code nobody opens the workspace again.",
            "Its backups hold the same data and are protected too, or deleted.",
            "It does not help against somebody at the open program, against malicious software, "
                    + "or for what was printed or sent; deleted files may be found by experts."
        })
final class ProtectCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--backups",
            paramLabel = "WHAT",
            description =
                    "What becomes of the backups from before: protect or delete. "
                            + "Default: protect.")
    private Copies copies = Copies.PROTECT;

    ProtectCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    /// What becomes of plain copies.
    private enum Copies {
        PROTECT,
        DELETE
    }

    @Override
    public Integer call() {
        var file = opening.file(world);
        if (Protection.isAt(file)) {
            return world.refuse("cli.isProtected", World.shown(file));
        }
        var chosen = new Passphrases(world).chosen(file, opening.passphraseFile());
        return chosen.map(secret -> protect(file, secret)).orElse(Exit.REFUSED);
    }

    private int protect(Path file, Secret secret) {
        try (secret) {
            var made = Protection.protect(file, secret, world.clock());
            try (var key = made.key()) {
                world.print(world.say("cli.recoveryCode", made.code()));
                PlainCopies.of(file).forEach(copy -> settle(copy, key));
            }
            world.tell("cli.protected", World.shown(file));
            world.tell("cli.protectedNot");
            return Exit.DONE;
        }
    }

    private void settle(Path copy, Key key) {
        switch (copies) {
            case PROTECT -> PlainCopies.protect(copy, key);
            case DELETE -> PlainCopies.delete(copy);
        }
        world.tell(
                switch (copies) {
                    case PROTECT -> "cli.copyProtected";
                    case DELETE -> "cli.copyDeleted";
                },
                World.shown(copy));
    }
}
