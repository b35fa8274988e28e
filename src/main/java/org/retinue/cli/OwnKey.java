package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.OfficeKey;
import org.retinue.envelope.Passphrase;
import picocli.CommandLine.Option;

/// The office's own key, for commands that sign with it or open what is for it.
final class OwnKey {

    private final World world;

    @Option(
            names = "--key-passphrase-file",
            paramLabel = "FILE",
            description = {
                "Has the passphrase of the office's own key in its first line, where the key is "
                        + "locked.",
                "Default: it is asked at the console."
            })
    private Optional<Path> passphraseFile = Optional.empty();

    OwnKey(World world) {
        this.world = world;
    }

    OfficeKeys keys() {
        return OfficeKeys.beside(world.places().workspace());
    }

    /// The key, or nothing once it has been said why it is not to be had.
    Optional<OfficeKey> open() {
        if (!keys().isThere()) {
            world.tell("envelope.noKey");
            return Optional.empty();
        }
        if (!keys().isLocked()) {
            return told(keys().open(Optional.empty()), "envelope.keyDamaged");
        }
        var passphrase = new Asking(world).forOpening(passphraseFile, "envelope.passphrase.ofKey");
        try {
            return passphrase.flatMap(
                    given -> told(keys().open(Optional.of(given)), "envelope.keyNotOpened"));
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    private Optional<OfficeKey> told(Optional<OfficeKey> key, String otherwise) {
        if (key.isEmpty()) {
            world.tell(otherwise);
        }
        return key;
    }
}
