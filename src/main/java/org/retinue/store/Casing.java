package org.retinue.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.retinue.tour.Trouble;

/// What stands in the clear before the content of a protected workspace: what the file is, which
/// workspace it is of, and its key, wrapped once for the passphrase and once for the recovery code.
/// It ends with a hash over itself, so that a damaged file is not taken for a wrong passphrase.
record Casing(String name, Slot passphrase, Slot recovery) {

    private static final byte[] MAGIC = "RTNEVLT\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int NAME = 16;
    private static final int HASH = 32;
    private static final int HASHED = MAGIC.length + Integer.BYTES + NAME + 2 * Slot.LENGTH;

    /// How many bytes it has in a file.
    static final int LENGTH = HASHED + HASH;

    /// For a workspace that is protected from now on.
    static Casing of(byte[] key, Secret passphrase, Secret recovery, SecureRandom random) {
        var name = HexFormat.of().formatHex(Key.random(random, NAME));
        return new Casing(
                name, Slot.of(key, name, passphrase, random), Slot.of(key, name, recovery, random));
    }

    /// The same workspace's with another passphrase.
    Casing with(Key key, Secret passphrase, SecureRandom random) {
        return new Casing(name, Slot.of(key.bytes(), name, passphrase, random), recovery);
    }

    /// The same workspace's with another recovery code.
    Casing withRecovery(Key key, Secret code, SecureRandom random) {
        return new Casing(name, passphrase, Slot.of(key.bytes(), name, code, random));
    }

    /// The key, if the secret is the right one.
    Optional<Key> opened(Secret secret) {
        return slot(secret.use())
                .opened(name, secret)
                .map(bytes -> new Key(this, bytes, secret.use()));
    }

    Slot slot(Secret.Use use) {
        return switch (use) {
            case PASSPHRASE -> passphrase;
            case RECOVERY -> recovery;
        };
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(LENGTH);
        bytes.put(MAGIC).putInt(VERSION).put(HexFormat.of().parseHex(name));
        passphrase.write(bytes);
        recovery.write(bytes);
        bytes.put(hash(bytes.array()));
        return bytes.array();
    }

    /// Whether a file that begins so is a protected workspace.
    static boolean begins(byte[] bytes) {
        return bytes.length >= MAGIC.length
                && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length));
    }

    /// The casing of a file that is a protected workspace.
    static Casing read(byte[] bytes, String file) {
        if (bytes.length < LENGTH) {
            throw damaged(file);
        }
        var from = ByteBuffer.wrap(bytes);
        from.position(MAGIC.length);
        if (!isIntact(bytes)) {
            throw damaged(file);
        }
        if (from.getInt() != VERSION) {
            throw new Trouble(Trouble.Kind.NEWER_WORKSPACE, file);
        }
        var name = new byte[NAME];
        from.get(name);
        return new Casing(HexFormat.of().formatHex(name), Slot.read(from), Slot.read(from));
    }

    private static boolean isIntact(byte[] bytes) {
        return Arrays.equals(hash(bytes), 0, HASH, bytes, HASHED, HASHED + HASH);
    }

    private static Trouble damaged(String file) {
        return new Trouble(Trouble.Kind.DAMAGED, file, "header");
    }

    private static byte[] hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, HASHED);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
