package org.retinue.envelope;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/// What somebody typed to lock or unlock something. It is never a text, which could not be wiped,
/// and is gone from memory once it is closed.
public final class Passphrase implements AutoCloseable {

    /// Fewer letters are guessed within hours, however slow each guess is made.
    public static final int FEWEST_LETTERS = 10;

    private static final int MOST_BYTES_A_LETTER = 3;

    private final char[] letters;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /// Takes the letters over, and wipes them where it got them from.
    public static Passphrase taking(char[] letters) {
        var taken = letters.clone();
        Arrays.fill(letters, '\0');
        return new Passphrase(taken);
    }

    /// Whether it may lock something; whatever was locked elsewhere is tried with any.
    public boolean isLongEnough() {
        return letters.length >= FEWEST_LETTERS;
    }

    public boolean isSameAs(Passphrase other) {
        return Arrays.equals(letters, other.letters);
    }

    /// One more that is closed by itself.
    public Passphrase copy() {
        return new Passphrase(letters.clone());
    }

    /// Lends the letters in UTF-8, and wipes them afterwards.
    <T> T lend(Function<byte[], T> work) {
        var room = new byte[letters.length * MOST_BYTES_A_LETTER];
        var buffer = ByteBuffer.wrap(room);
        var encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var _ = encoder.encode(CharBuffer.wrap(letters), buffer, true);
        var bytes = Arrays.copyOf(room, buffer.position());
        Arrays.fill(room, (byte) 0);
        try {
            return work.apply(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    /// Nothing of it, wherever it is shown.
    @Override
    public String toString() {
        return "Passphrase";
    }
}
