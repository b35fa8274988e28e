package org.retinue.exchange;

import java.util.ArrayList;
import java.util.List;

/// The names of an object in JSON at its topmost level, as far as the text goes; whether it is JSON
/// all through is for others to find out.
final class JsonNames {

    private final String text;
    private final List<String> names = new ArrayList<>();
    private int at;

    private JsonNames(String text) {
        this.text = text;
    }

    static List<String> topmost(String text) {
        var names = new JsonNames(text);
        names.read();
        return names.names;
    }

    private void read() {
        var depth = 0;
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '"' -> quoted(depth == 1);
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            at++;
        }
    }

    /// Ends on the closing quote. What a colon follows is a name.
    private void quoted(boolean isTopmost) {
        var begin = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        var end = Math.min(at, text.length());
        if (isTopmost
                && text.substring(Math.min(end + 1, text.length()))
                        .stripLeading()
                        .startsWith(":")) {
            names.add(text.substring(begin, end));
        }
    }
}
