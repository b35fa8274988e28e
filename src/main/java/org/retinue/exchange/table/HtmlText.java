package org.retinue.exchange.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of a part of an HTML document as one sees it: a line for each paragraph and line break,
/// without styles, hidden parts and what was struck out in a review.
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("style", "script", "del", "template", "title", "xml", "head");
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "dd");
    private static final Pattern HIDDEN = Pattern.compile("display: ?none|mso-hide: ?all");

    /// Sources are wrapped, and Chinese has no spaces between words.
    private static final Pattern WRAPPED =
            Pattern.compile("(?<=\\p{IsHan})[ \\t\\r]*\\n\\s*(?=\\p{IsHan})");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Element element) {
        var text = new HtmlText();
        element.filter(text);
        return text.text
                .toString()
                .lines()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            var plain = WRAPPED.matcher(words.getWholeText()).replaceAll("");
            text.append(SPACE.matcher(plain).replaceAll(" "));
        } else if (node instanceof Element element) {
            return begin(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && LINES.contains(element.normalName())) {
            text.append('\n');
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element, int depth) {
        if (UNSEEN.contains(element.normalName()) || (depth > 0 && isHidden(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br") || LINES.contains(element.normalName())) {
            text.append('\n');
        } else if (element.normalName().matches("td|th")) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}
