package org.retinue.print;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// Writes text as text nodes, in letters that the fonts have. A letter that no font has is not left
/// out in silence: its number stands in a box instead.
record Ink(IntPredicate hasGlyph) {

    /// A mark that has no look: what stands beside it is read from the right.
    static final String FROM_RIGHT = "\u200F";

    /// Signs between two names; names in Latin letters must not draw them to their direction.
    private static final Pattern BETWEEN = Pattern.compile("[·،;–]");

    /// A mark that has no look: what stands beside it is read from the left.
    static final String FROM_LEFT = "\u200E";

    /// The parts of a telephone number would stand in the order of Arabic words.
    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d[\\d -]+\\d");

    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}&&[^\\u3000]]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final Pattern ACCENTED = Pattern.compile("\\P{M}\\p{M}+");

    void write(Element element, String text) {
        append(element, clean(text));
    }

    /// Text of a language that is read from the right: arrows point as it is read, and telephone
    /// numbers are read from the left.
    void writeFromRight(Element element, String text) {
        var turned = clean(text).replace("→", FROM_RIGHT + "←" + FROM_RIGHT);
        var apart = BETWEEN.matcher(turned).replaceAll(FROM_RIGHT + "$0" + FROM_RIGHT);
        append(element, TELEPHONE.matcher(apart).replaceAll(FROM_LEFT + "$0"));
    }

    private void append(Element element, String clean) {
        if (clean.codePoints().allMatch(this::isWritable)) {
            element.appendChild(element.getOwnerDocument().createTextNode(clean));
        } else {
            writeWithBoxes(element, clean);
        }
    }

    /// Runs and boxes are set as siblings, so that they are also read in their order.
    private void writeWithBoxes(Element element, String text) {
        var run = new StringBuilder();
        text.codePoints()
                .forEach(letter -> {
                    if (isWritable(letter)) {
                        run.appendCodePoint(letter);
                    } else {
                        append(element, "run", run.toString());
                        run.setLength(0);
                        append(element, "no-glyph", String.format(Locale.ROOT, "U+%04X", letter));
                    }
                });
        append(element, "run", run.toString());
    }

    private boolean isWritable(int letter) {
        return letter == ' '
                || letter == FROM_RIGHT.charAt(0)
                || letter == FROM_LEFT.charAt(0)
                || hasGlyph.test(letter);
    }

    /// The text without what paper cannot show: control letters become blanks, invisible marks go,
    /// and accents join their letters, since the fonts have them as one.
    static String clean(String text) {
        var visible = INVISIBLE.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("");
        return ACCENTED.matcher(visible)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                Normalizer.normalize(match.group(), Normalizer.Form.NFC)));
    }

    private static void append(Element element, String look, String text) {
        var span = element.getOwnerDocument().createElement("span");
        span.setAttribute("class", look);
        span.appendChild(element.getOwnerDocument().createTextNode(text));
        element.appendChild(span);
    }
}
