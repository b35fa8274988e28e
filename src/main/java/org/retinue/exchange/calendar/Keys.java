package org.retinue.exchange.calendar;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Ids for what other programs name in their own ways: the same name always gives the same id, so
/// that a calendar that is read again changes what it made and doubles nothing.
final class Keys {

    private static final int LENGTH = 20;
    private static final int RADIX = 32;

    private Keys() {}

    static String of(String name) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            var letters = new BigInteger(1, hash).toString(RADIX);
            return "ics-"
                    + ("0".repeat(LENGTH) + letters)
                            .substring(letters.length(), letters.length() + LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
