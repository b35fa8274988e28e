package org.retinue.print;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.Trouble;

/// Reads style sheets as the layout engine does, which passes over in silence what it does not
/// understand.
final class StyleFaults {

    /// What would fetch something is not followed, and is no fault.
    private static final Pattern FETCHED =
            Pattern.compile("@import[^;]*;|@font-face\\s*\\{[^}]*\\}|url\\([^)]*\\)");

    private static final Pattern LINE = Pattern.compile("at line (\\d+)");
    private static final int MOST_LETTERS = 60;

    private StyleFaults() {}

    /// The first line that is not understood, with its number.
    static Optional<String> first(String css) {
        var messages = new ArrayList<String>();
        var parser = new CSSParser((_, message) -> messages.add(message));
        try {
            parser.parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(unfetched(css)));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, "CSS");
        }
        return messages.stream().findFirst().map(message -> place(message, css.lines().toList()));
    }

    private static String unfetched(String css) {
        return FETCHED.matcher(css)
                .replaceAll(found ->
                        found.group().startsWith("url")
                                ? "none"
                                : found.group().replaceAll("[^\n]", ""));
    }

    private static String place(String message, List<String> lines) {
        var found = LINE.matcher(message);
        if (!found.find()) {
            return "CSS";
        }
        var line = number(message, Integer.parseInt(found.group(1)));
        var text = line <= lines.size() ? lines.get(line - 1).strip() : "";
        return line + ": " + text.substring(0, Math.min(MOST_LETTERS, text.length()));
    }

    /// The parser counts lines from nought where a property is unknown, and else from one.
    private static int number(String message, int line) {
        return Math.max(1, message.contains("unrecognized CSS property") ? line + 1 : line);
    }
}
