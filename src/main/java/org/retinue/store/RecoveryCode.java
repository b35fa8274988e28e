package org.retinue.store;

import java.security.SecureRandom;
import java.util.Arrays;

/// The code that opens a protected workspace whose passphrase nobody knows any more: 160 random
/// bits, in letters and digits that are not taken for one another when they are written by hand.
public final class RecoveryCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 32;
    private static final int GROUP = 4;

    private final char[] letters;

    private RecoveryCode(char[] letters) {
        this.letters = letters;
    }

    static RecoveryCode random(SecureRandom random) {
        var letters = new char[LENGTH];
        for (var place = 0; place < LENGTH; place++) {
            letters[place] = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return new RecoveryCode(letters);
    }

    Secret secret(Secret.Stretching stretching) {
        return Secret.recoveryCode(letters.clone(), stretching);
    }

    /// The letters of a code however it was typed. Those given are wiped.
    static char[] plain(char[] typed) {
        var plain = new char[typed.length];
        var length = 0;
        for (var letter : typed) {
            if (Character.isLetterOrDigit(letter)) {
                plain[length++] = meant(letter);
            }
        }
        var letters = Arrays.copyOf(plain, length);
        Arrays.fill(plain, ' ');
        Arrays.fill(typed, ' ');
        return letters;
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'o', 'O' -> '0';
            case 'i', 'I', 'l', 'L' -> '1';
            default -> Character.toUpperCase(letter);
        };
    }

    /// To be written down: groups of four, with hyphens.
    @Override
    public String toString() {
        var groups = new String[LENGTH / GROUP];
        Arrays.setAll(groups, group -> new String(letters, group * GROUP, GROUP));
        return String.join("-", groups);
    }
}
