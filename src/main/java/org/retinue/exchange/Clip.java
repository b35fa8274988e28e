package org.retinue.exchange;

/// What a clipboard holds: the same thing as HTML and as plain text, of which either may be empty.
public record Clip(String html, String text) {

    public static Clip html(String html) {
        return new Clip(html, "");
    }

    public static Clip text(String text) {
        return new Clip("", text);
    }
}
