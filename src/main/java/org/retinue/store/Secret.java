package org.retinue.store;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// What somebody knows that opens a protected workspace: its passphrase, or the recovery code that
/// was written down. Closing it wipes it.
public final class Secret implements AutoCloseable {

    /// A shorter passphrase would be guessed, however slowly.
    public static final int SHORTEST = 10;

    private final Use use;
    private final Stretching stretching;
    private final char[] letters;

    private Secret(Use use, Stretching stretching, char[] letters) {
        this.use = use;
        this.stretching = stretching;
        this.letters = letters;
    }

    /// Takes the letters over and wipes them in the end.
    public static Secret passphrase(char[] letters) {
        return passphrase(letters, Stretching.USUAL);
    }

    /// For tests, which have no time for the usual effort.
    static Secret passphrase(char[] letters, Stretching stretching) {
        return new Secret(Use.PASSPHRASE, stretching, composed(letters));
    }

    /// However the code was typed: in small letters, with other spaces, with an O for a nought.
    /// Takes the letters over and wipes them in the end.
    public static Secret recoveryCode(char[] letters) {
        return recoveryCode(letters, Stretching.USUAL);
    }

    static Secret recoveryCode(char[] letters, Stretching stretching) {
        return new Secret(Use.RECOVERY, stretching, RecoveryCode.plain(letters));
    }

    /// Whether it is long enough to protect anything.
    public boolean isLongEnough() {
        return letters.length >= SHORTEST;
    }

    /// Whether both were typed alike.
    public boolean isSameAs(Secret other) {
        return Arrays.equals(letters, other.letters);
    }

    /// The same letters as a recovery code, if they may be one.
    Optional<Secret> asRecoveryCode() {
        var plain = RecoveryCode.plain(letters.clone());
        return use == Use.PASSPHRASE && plain.length == RecoveryCode.LENGTH
                ? Optional.of(new Secret(Use.RECOVERY, stretching, plain))
                : Optional.empty();
    }

    Use use() {
        return use;
    }

    Stretching stretching() {
        return stretching;
    }

    /// The key that so many rounds make of it.
    SecretKey key(byte[] salt, int rounds) {
        var spec = new PBEKeySpec(letters, salt, rounds, Key.BITS);
        try {
            var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
            var bytes = factory.generateSecret(spec).getEncoded();
            try {
                return new SecretKeySpec(bytes, "AES");
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /// The same letters typed on another keyboard may be put together otherwise.
    private static char[] composed(char[] letters) {
        if (Normalizer.isNormalized(CharBuffer.wrap(letters), Normalizer.Form.NFC)) {
            return letters;
        }
        var composed = Normalizer.normalize(CharBuffer.wrap(letters), Normalizer.Form.NFC);
        Arrays.fill(letters, ' ');
        return composed.toCharArray();
    }

    @Override
    public void close() {
        Arrays.fill(letters, ' ');
    }

    /// Which of the two wrappings of a workspace's key it opens.
    enum Use {
        PASSPHRASE,
        RECOVERY
    }

    /// How many rounds make a key of a secret, and how many are believed when a file names them:
    /// fewer would be a weak file, many more would keep the program busy for ever.
    record Stretching(int rounds, int fewest, int most) {

        static final Stretching USUAL = new Stretching(600_000, 600_000, 10_000_000);

        /// As a file was made with, and no more is asked of it.
        static Stretching of(int rounds) {
            return new Stretching(rounds, rounds, rounds);
        }

        boolean allows(int named) {
            return fewest <= named && named <= most;
        }
    }
}
