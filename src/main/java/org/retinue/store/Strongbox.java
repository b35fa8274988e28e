package org.retinue.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.retinue.tour.Trouble;

/// The file of a protected workspace: its casing, and then its whole content, enciphered anew at
/// each save with a random nonce and bound to the casing.
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them, and they are long.
record Strongbox(Casing casing, byte[] text) {

    /// More would not be read into memory.
    private static final long MOST_BYTES = 512L << 20;

    /// As much of a file as is different in each save: the casing, and the nonce.
    private static final int HEAD = Casing.LENGTH + Cipherment.NONCE;

    static Strongbox of(Casing casing, Key key, byte[] content) {
        var text = Cipherment.enciphered(key.secret(), casing.bytes(), content, new SecureRandom());
        return new Strongbox(casing, text);
    }

    /// Whether the file is a protected workspace, be it a damaged one.
    static boolean isAt(Path file) {
        return Files.isRegularFile(file) && Casing.begins(start(file));
    }

    static Strongbox read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Trouble(Trouble.Kind.CANNOT_READ, file.toString());
            }
            var bytes = Files.readAllBytes(file);
            var casing = Casing.read(bytes, file.toString());
            return new Strongbox(casing, Arrays.copyOfRange(bytes, Casing.LENGTH, bytes.length));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }

    /// What opens the workspace in the file, if the secret is its passphrase or its recovery code.
    static Optional<Key> opened(Path file, Secret secret) {
        var casing = Casing.read(start(file), file.toString());
        return opened(casing, file, secret)
                .or(() -> secret.asRecoveryCode().flatMap(code -> opened(casing, file, code)));
    }

    private static Optional<Key> opened(Casing casing, Path file, Secret secret) {
        if (!secret.stretching().allows(casing.slot(secret.use()).rounds())) {
            throw new Trouble(Trouble.Kind.DAMAGED, file.toString(), "rounds");
        }
        return casing.opened(secret);
    }

    /// The content, if the key is that of the workspace and nothing was changed.
    byte[] content(Key key, Path file) {
        if (!key.casing(file.toString()).name().equals(casing.name())) {
            throw new Trouble(Trouble.Kind.PROTECTED, file.toString());
        }
        return Cipherment.deciphered(key.secret(), casing.bytes(), text)
                .orElseThrow(() -> new Trouble(Trouble.Kind.DAMAGED, file.toString(), "AES-GCM"));
    }

    /// Comes to the place of a protected workspace, which is kept as it was before.
    void replace(Path file) {
        var saving = Beside.saving(file);
        try {
            Places.write(saving, bytes());
            Places.link(file, Beside.previous(file));
            Places.move(saving, file);
        } finally {
            Places.remove(saving);
        }
    }

    byte[] bytes() {
        var bytes = Arrays.copyOf(casing.bytes(), Casing.LENGTH + text.length);
        System.arraycopy(text, 0, bytes, Casing.LENGTH, text.length);
        return bytes;
    }

    /// By which this save is told from all others.
    byte[] head() {
        var head = Arrays.copyOf(casing.bytes(), HEAD);
        System.arraycopy(text, 0, head, Casing.LENGTH, Cipherment.NONCE);
        return head;
    }

    /// The head of what is in the file by now; nothing where that is no protected workspace.
    static byte[] head(Path file) {
        try {
            var start = start(file);
            return Casing.begins(start) ? start : new byte[0];
        } catch (Trouble _) {
            return new byte[0];
        }
    }

    private static byte[] start(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }
}
