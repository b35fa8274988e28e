package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.retinue.desk.OutForm;
import org.retinue.desk.Wrapping;
import org.retinue.envelope.Lock;
import org.retinue.envelope.OfficeKey;
import org.retinue.tour.Office;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whether a pack leaves signed and locked.
final class Wrapped {

    private final World world;

    @Option(names = "--sign", description = "Signs the pack with the office's own key.")
    private boolean signs;

    @Option(
            names = "--lock-with-passphrase",
            description = "Locks the pack with a passphrase, which is asked twice at the console.")
    private boolean locks;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Has the passphrase in its first line, so that it is not asked.")
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(
            names = "--for-office",
            paramLabel = "NAME",
            description =
                    "Locks the pack so that only that office, which must be known, can read it.")
    private Optional<String> reader = Optional.empty();

    @Mixin private final OwnKey own;

    Wrapped(World world) {
        this.world = world;
        this.own = new OwnKey(world);
    }

    /// Works with what the pack leaves in, or says why it cannot leave so.
    int with(OutForm form, Office office, ToIntFunction<Wrapping> work) {
        var isBare = !signs && !locks && passphraseFile.isEmpty() && reader.isEmpty();
        if (isBare) {
            return work.applyAsInt(Wrapping.NONE);
        }
        if (form != OutForm.PACK) {
            return world.refuse("envelope.onlyPacks");
        }
        if (reader.isPresent() && (locks || passphraseFile.isPresent())) {
            return world.refuse("envelope.oneLock");
        }
        return signer().flatMap(
                        signer -> lock(office).map(lock -> new Wrapping(signer.key(), lock)))
                .map(wrapping -> worked(wrapping, work))
                .orElse(Exit.REFUSED);
    }

    private static int worked(Wrapping wrapping, ToIntFunction<Wrapping> work) {
        try {
            return work.applyAsInt(wrapping);
        } finally {
            if (wrapping.lock() instanceof Lock.WithPassphrase(var passphrase)) {
                passphrase.close();
            }
        }
    }

    private Optional<Signer> signer() {
        return signs
                ? own.open().map(key -> new Signer(Optional.of(key)))
                : Optional.of(new Signer(Optional.empty()));
    }

    private Optional<Lock> lock(Office office) {
        if (reader.isPresent()) {
            return KnownOffices.named(world, office, reader.get()).map(Lock.ForOffice::new);
        }
        return locks || passphraseFile.isPresent()
                ? new Asking(world).forLocking(passphraseFile).map(Lock.WithPassphrase::new)
                : Optional.of(new Lock.None());
    }

    /// With whose key, if at all.
    private record Signer(Optional<OfficeKey> key) {}
}
