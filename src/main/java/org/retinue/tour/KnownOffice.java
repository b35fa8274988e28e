package org.retinue.tour;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// An office whose packs are known here by its public keys: what it is called here, the keys that
/// it signs and receives with (32 bytes each, in base64url), and since when and on whose word they
/// are believed to be its own.
public record KnownOffice(
        String name, String signing, String receiving, LocalDate since, String by) {

    private static final int MOST_LETTERS = 100;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    public KnownOffice {
        name = name.strip();
        Invariants.require(isName(name), "An office has a name of a line");
        Invariants.require(isKey(signing) && isKey(receiving), "A key has 32 bytes");
    }

    /// Whether an office may be called so: a short line in which no letter is unseen.
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= MOST_LETTERS
                && name.codePoints().allMatch(KnownOffice::isSeen);
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
