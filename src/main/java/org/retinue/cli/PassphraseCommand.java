package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Changes the passphrase.
@Command(
        name = "passphrase",
        description = {
            "Changes the passphrase of a protected workspace.",
            "It is opened with the passphrase so far, or with the recovery code, which is "
                    + "then replaced by a new one.",
            "Backups keep the passphrase that they were made with; the workspace opens them."
        })
final class PassphraseCommand implements Callable<Integer> {

    private final World world;
    private final Opening opening;

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "Its first line is the new passphrase. Default: it is asked for.")
    private Optional<Path> changed = Optional.empty();

    @Option(names = "--new-recovery-code", description = "Makes another recovery code too.")
    private boolean renewed;

    PassphraseCommand(World world, Opening opening) {
        this.world = world;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        return opening.ofProtected(
                world,
                (file, key) ->
                        new Passphrases(world)
                                .chosen(file, changed)
                                .map(secret -> change(file, key, secret))
                                .orElse(Exit.REFUSED));
    }

    private int change(Path file, Key key, Secret secret) {
        try (secret) {
            Protection.change(file, key, secret);
        }
        world.tell("cli.passphraseChanged", World.shown(file));
        if (renewed || key.isFromRecoveryCode()) {
            world.print(world.say("cli.recoveryCode", Protection.renew(file, key)));
        }
        return Exit.DONE;
    }
}
