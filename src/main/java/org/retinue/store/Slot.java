package org.retinue.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// A workspace's key, wrapped by the key that is made of a secret.
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record Slot(int rounds, byte[] salt, byte[] wrapped) {

    private static final int SALT = 16;
    private static final int WRAPPED = Cipherment.NONCE + Key.BITS / 8 + Cipherment.TAG;

    /// How many bytes it has in a file.
    static final int LENGTH = Integer.BYTES + SALT + WRAPPED;

    static Slot of(byte[] key, String name, Secret secret, SecureRandom random) {
        var rounds = secret.stretching().rounds();
        var salt = Key.random(random, SALT);
        var wrapping = secret.key(salt, rounds);
        var about = about(name, secret.use(), rounds, salt);
        return new Slot(rounds, salt, Cipherment.enciphered(wrapping, about, key, random));
    }

    /// The key, if the secret is the right one.
    Optional<byte[]> opened(String name, Secret secret) {
        var about = about(name, secret.use(), rounds, salt);
        return Cipherment.deciphered(secret.key(salt, rounds), about, wrapped);
    }

    /// What a wrapping is bound to: it opens no other workspace and serves no other use.
    private static byte[] about(String name, Secret.Use use, int rounds, byte[] salt) {
        return ("Retinue " + name + " " + use + " " + rounds + " " + Arrays.toString(salt))
                .getBytes(StandardCharsets.UTF_8);
    }

    void write(ByteBuffer into) {
        into.putInt(rounds).put(salt).put(wrapped);
    }

    static Slot read(ByteBuffer from) {
        var rounds = from.getInt();
        var salt = new byte[SALT];
        var wrapped = new byte[WRAPPED];
        from.get(salt).get(wrapped);
        return new Slot(rounds, salt, wrapped);
    }
}
