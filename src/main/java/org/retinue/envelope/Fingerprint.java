package org.retinue.envelope;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retinue.tour.Trouble;

/// What two people compare by telephone to know that they mean the same keys: eight groups of five
/// digits (132 bits) of the SHA-512 of both public keys. As text the groups are joined by `-`.
public record Fingerprint(String text) implements Comparable<Fingerprint> {

    private static final int GROUPS = 8;
    private static final int BYTES_A_GROUP = 8;
    private static final BigInteger GROUP = BigInteger.valueOf(100_000);
    private static final Pattern SHAPE = Pattern.compile("[0-9]{5}(-[0-9]{5}){7}");

    public Fingerprint {
        if (!isOne(text)) {
            throw new IllegalArgumentException("Eight groups of five digits");
        }
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// The fingerprint as somebody wrote it down, with whatever stands between the digits.
    public static Optional<Fingerprint> typed(String typed) {
        var digits = typed.replaceAll("[^0-9]", "");
        return digits.length() == GROUPS * 5
                ? Optional.of(
                        new Fingerprint(
                                IntStream.range(0, GROUPS)
                                        .mapToObj(
                                                place -> digits.substring(place * 5, place * 5 + 5))
                                        .collect(Collectors.joining("-"))))
                : Optional.empty();
    }

    /// The fingerprint of the keys' bytes, one after the other.
    static Fingerprint of(byte[]... keys) {
        try {
            var digest = MessageDigest.getInstance("SHA-512");
            for (var key : keys) {
                digest.update(key);
            }
            var hash = digest.digest();
            return new Fingerprint(
                    IntStream.range(0, GROUPS)
                            .mapToObj(place -> group(hash, place * BYTES_A_GROUP))
                            .collect(Collectors.joining("-")));
        } catch (NoSuchAlgorithmException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "SHA-512");
        }
    }

    private static String group(byte[] hash, int from) {
        var number = new BigInteger(1, Arrays.copyOfRange(hash, from, from + BYTES_A_GROUP));
        return "%05d".formatted(number.mod(GROUP));
    }

    /// As it is read out: the groups apart.
    public String spoken() {
        return text.replace('-', ' ');
    }

    @Override
    public int compareTo(Fingerprint other) {
        return text.compareTo(other.text);
    }
}
