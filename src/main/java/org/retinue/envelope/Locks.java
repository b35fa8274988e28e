package org.retinue.envelope;

import static org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.PBES2_HS512_A256KW;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.lang.IntegrityException;
import org.jose4j.lang.JoseException;
import org.retinue.tour.Trouble;

/// Locking, and unlocking what was locked.
final class Locks {

    static final String ROUNDS = "p2c";
    static final String SALT = "p2s";
    static final int ROUNDS_WHEN_LOCKING = 600_000;

    private static final int SALT_BYTES = 16;
    private static final AlgorithmConstraints KEYS =
            new AlgorithmConstraints(ConstraintType.PERMIT, PBES2_HS512_A256KW, ECDH_ES_A256KW);
    private static final AlgorithmConstraints CONTENTS =
            new AlgorithmConstraints(ConstraintType.PERMIT, AES_256_GCM);

    private Locks() {}

    static String lock(byte[] content, Type type, Passphrase passphrase) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var encryption = encryption(content, type, PBES2_HS512_A256KW);
        encryption.setHeader(ROUNDS, (long) ROUNDS_WHEN_LOCKING);
        encryption.setHeader(SALT, Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
        return passphrase.lend(letters -> text(encryption, key(letters)));
    }

    static String lock(byte[] content, Type type, OfficeCard reader) {
        var encryption = encryption(content, type, ECDH_ES_A256KW);
        encryption.setKeyIdHeaderValue(reader.fingerprint().text());
        return text(encryption, reader.receivingKey().getKey());
    }

    private static JsonWebEncryption encryption(byte[] content, Type type, String algorithm) {
        var encryption = allowed();
        encryption.setAlgorithmHeaderValue(algorithm);
        encryption.setEncryptionMethodHeaderParameter(AES_256_GCM);
        encryption.setHeader("typ", type.text());
        encryption.setPlaintext(content);
        return encryption;
    }

    private static String text(JsonWebEncryption encryption, Key key) {
        encryption.setKey(key);
        try {
            return encryption.getCompactSerialization();
        } catch (JoseException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, AES_256_GCM);
        }
    }

    static Unlocked unlock(Compact compact, Passphrase passphrase) {
        return passphrase.lend(letters ->
                letters.length == 0 ? new Wrong() : unlock(compact, key(letters), new Wrong()));
    }

    /// A key of one's own is the right one by its fingerprint, so that what it does not open was
    /// altered.
    static Unlocked unlock(Compact compact, Key key) {
        return unlock(compact, key, new Altered());
    }

    private static Unlocked unlock(Compact compact, Key key, Unlocked unfitting) {
        var encryption = allowed();
        encryption.setKey(key);
        try {
            encryption.setCompactSerialization(compact.text());
            return new Plain(
                    new String(encryption.getPlaintextBytes(), StandardCharsets.ISO_8859_1));
        } catch (IntegrityException _) {
            return unfitting;
        } catch (JoseException _) {
            return new Altered();
        }
    }

    private static JsonWebEncryption allowed() {
        var encryption = new JsonWebEncryption();
        encryption.setAlgorithmConstraints(KEYS);
        encryption.setContentEncryptionAlgorithmConstraints(CONTENTS);
        return encryption;
    }

    private static Key key(byte[] letters) {
        return new SecretKeySpec(letters, "PBKDF2");
    }

    /// What came of unlocking.
    sealed interface Unlocked {}

    /// What was inside, a letter for each byte.
    record Plain(String bytes) implements Unlocked {}

    record Wrong() implements Unlocked {}

    record Altered() implements Unlocked {}
}
