package org.retinue.print;

/// Short forms for places where a long text does not fit.
final class Shortening {

    private Shortening() {}

    /// The text, or its beginning with an ellipsis where it takes more room than so many Latin
    /// letters; a Chinese character takes the room of two.
    static String to(int room, String text) {
        var taken = 0;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            taken += character >= 0x2E80 ? 2 : 1;
            if (taken > room) {
                return text.substring(0, at).stripTrailing() + "…";
            }
            at += Character.charCount(character);
        }
        return text;
    }
}
