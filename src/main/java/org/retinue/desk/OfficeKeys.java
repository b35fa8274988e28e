package org.retinue.desk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.OfficeKey;
import org.retinue.envelope.Passphrase;
import org.retinue.tour.Trouble;

/// The office's own key where this user's other files are, in a folder that nobody else may look
/// into. The card lies beside it, so that it can be shown and given out without the passphrase.
public record OfficeKeys(Path folder) {

    private static final String KEY = "own.key";
    private static final String CARD = "own.card";
    private static final int MOST_BYTES = 100_000;

    /// The keys of the user whose preferences or workspace lie there.
    public static OfficeKeys beside(Path file) {
        return new OfficeKeys(file.resolveSibling("keys"));
    }

    /// The card of the own key; nothing where there is none yet.
    public Optional<OfficeCard> card() {
        return isThere() ? OfficeCard.read(bytes(CARD)) : Optional.empty();
    }

    /// The file of the card, as others get it.
    public byte[] cardFile() {
        return bytes(CARD);
    }

    public boolean isThere() {
        return Files.exists(folder.resolve(KEY)) && Files.exists(folder.resolve(CARD));
    }

    /// Whether the own key opens with a passphrase only.
    public boolean isLocked() {
        return isThere() && OfficeKey.isLocked(bytes(KEY));
    }

    /// The own key; nothing where there is none, or where the passphrase is not the right one.
    public Optional<OfficeKey> open(Optional<Passphrase> passphrase) {
        return isThere() ? OfficeKey.read(bytes(KEY), passphrase) : Optional.empty();
    }

    /// Makes the own key. One that is there is never replaced: what others locked for it could not
    /// be read any more.
    public OfficeCard make(String name, Optional<Passphrase> passphrase) {
        if (Files.exists(folder.resolve(KEY))) {
            throw new Trouble(Trouble.Kind.EXISTS, folder.resolve(KEY).toString());
        }
        prepare();
        var key = OfficeKey.make(name);
        OutFile.write(folder.resolve(CARD), key.cardFile());
        OutFile.write(folder.resolve(KEY), key.file(passphrase));
        return key.card();
    }

    private void prepare() {
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                var _ =
                        Files.setPosixFilePermissions(
                                folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, folder.toString());
        }
    }

    private byte[] bytes(String name) {
        var file = folder.resolve(name);
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }
}
