package org.retinue.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The hash of a row or of many: the SHA-256 of each, combined bit by bit with *exclusive or*. The
/// order plays no part, and what is put in a second time is taken out again, so that a change to
/// one row of a long tour changes the tour's hash without reading the tour.
record Hash(BigInteger bits) {

    static final Hash NONE = new Hash(BigInteger.ZERO);

    static Hash of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Hash(
                    new BigInteger(1, digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Hash of(List<Row> rows) {
        return rows.stream().map(Row::hash).reduce(NONE, Hash::with);
    }

    Hash with(Hash other) {
        return new Hash(bits.xor(other.bits));
    }

    /// In the writing of [#toString()].
    static Hash read(String hexadecimal) {
        return new Hash(new BigInteger(hexadecimal, 16));
    }

    /// 64 hexadecimal digits.
    @Override
    public String toString() {
        return "%064x".formatted(bits);
    }
}
