package org.retinue.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES in Galois/Counter Mode with a random nonce, which stands before the text: what was changed
/// by a single bit, or is not about what it is said to be about, is not deciphered at all.
final class Cipherment {

    static final int NONCE = 12;
    static final int TAG = 16;

    private Cipherment() {}

    static byte[] enciphered(SecretKey key, byte[] about, byte[] plain, SecureRandom random) {
        var text = new byte[NONCE + plain.length + TAG];
        var nonce = Key.random(random, NONCE);
        System.arraycopy(nonce, 0, text, 0, NONCE);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, about, nonce);
            var _ = cipher.doFinal(plain, 0, plain.length, text, NONCE);
            return text;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /// What was enciphered, if the key is the one and nothing was changed.
    static Optional<byte[]> deciphered(SecretKey key, byte[] about, byte[] text) {
        if (text.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, about, Arrays.copyOf(text, NONCE));
            return Optional.of(cipher.doFinal(text, NONCE, text.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] about, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(about);
        return cipher;
    }
}
