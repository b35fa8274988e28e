package org.retinue.print;

/// Short forms for places where a long text does not fit.
final class Shortening {

    private Shortening() {}

    /// The text, or its beginning with an ellipsis where it takes more room than so many Latin
    /// letters; a Chinese character takes the room of two. No word is cut that is not the first.
    static String to(int room, String text) {
        var taken = 0;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            taken += character >= 0x2E80 ? 2 : 1;
            if (taken > room) {
                return whole(text, at) + "…";
            }
            at += Character.charCount(character);
        }
        return text;
    }

    private static String whole(String text, int end) {
        var cutsWord = end > 0 && isOfWord(text.charAt(end)) && isOfWord(text.charAt(end - 1));
        var blank = text.lastIndexOf(' ', end);
        return text.substring(0, cutsWord && blank > 0 ? blank : end).stripTrailing();
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }
}
