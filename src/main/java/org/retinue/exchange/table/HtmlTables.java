package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.retinue.exchange.table.Table.Cell;

/// Finds the tables in HTML as office programs and chats put it onto the clipboard.
///
/// Tables of equally many columns that follow each other are one: programmes often have a table for
/// each day, and the paragraph above it holds the date. A table that only lays out others is looked
/// through; a small table within a cell is the text of that cell.
public final class HtmlTables {

    /// Deeper than office programs nest, and shallow enough for every walk through the tree.
    private static final int MOST_DEPTH = 100;

    /// Marks of letters alone: they say nothing here, and many of them left open take a parser
    /// forever.
    private static final Pattern LETTERING =
            Pattern.compile(
                    "</?(?:a|b|big|code|em|font|i|nobr|small|strong|tt|u)(?:\\s[^<>]*+)?>",
                    Pattern.CASE_INSENSITIVE);

    private static final int MOST_NESTED = 16;
    private static final Pattern TABLE = Pattern.compile("<(/?)table\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BANNER = 60;

    private HtmlTables() {}

    public static List<Table> read(String html) {
        if (html.isBlank()) {
            return List.of();
        }
        var found = new Found();
        document(html).body().filter(found);
        return found.tables().stream().filter(table -> table.written() > 1).toList();
    }

    /// The text of HTML that holds no table, line by line.
    public static String text(String html) {
        return html.isBlank() ? "" : HtmlText.of(document(html).body());
    }

    private static Document document(String html) {
        var fragment = LETTERING.matcher(shallow(fragment(html))).replaceAll("");
        var parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
        return Jsoup.parse(hasTable(fragment) ? fragment : "<table>" + fragment, parser);
    }

    /// Windows puts a header of numbers before the HTML, which ends where the first mark begins.
    private static String fragment(String html) {
        var cut = html.substring(0, Math.min(html.length(), Table.MOST_SOURCE));
        return cut.startsWith("Version:") ? cut.substring(Math.max(cut.indexOf('<'), 0)) : cut;
    }

    /// Up to where tables stand deeper in each other than anybody lays them out.
    private static String shallow(String html) {
        var depth = 0;
        var marks = TABLE.matcher(html);
        while (marks.find()) {
            depth = Math.max(depth + (marks.group(1).isEmpty() ? 1 : -1), 0);
            if (depth > MOST_NESTED) {
                return html.substring(0, marks.start());
            }
        }
        return html;
    }

    /// Rows that come without their table belong to one; anything else in front of it moves out.
    private static boolean hasTable(String html) {
        var start = html.toLowerCase(Locale.ROOT);
        return start.contains("<table") || !start.contains("<tr");
    }

    /// Walks through a document and keeps its tables and the short paragraphs between them.
    private static final class Found implements NodeFilter {

        private final List<List<List<Cell>>> groups = new ArrayList<>();
        private final List<List<Cell>> banners = new ArrayList<>();

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (element.nameIs("table") && !isLayout(element)) {
                add(HtmlGrid.of(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isParagraph(element)) {
                banner(HtmlText.of(element).replace('\n', ' '));
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        List<Table> tables() {
            return groups.stream().map(rows -> new Table(rows, false)).toList();
        }

        private void add(List<List<Cell>> rows) {
            var width = width(rows);
            if (groups.isEmpty() || width(groups.getLast()) != width) {
                groups.add(new ArrayList<>());
            }
            banners.forEach(banner -> groups.getLast().add(spanning(banner, width)));
            banners.clear();
            groups.getLast().addAll(rows);
        }

        private void banner(String text) {
            if (!text.isBlank() && text.length() <= LONGEST_BANNER) {
                banners.add(List.of(Cell.own(text)));
            }
        }

        private static List<Cell> spanning(List<Cell> banner, int width) {
            var copy = banner.getFirst().from(Table.Origin.LEFT);
            return Stream.concat(banner.stream(), Stream.generate(() -> copy).limit(width - 1))
                    .toList();
        }

        private static int width(List<List<Cell>> rows) {
            return Math.max(1, rows.stream().mapToInt(List::size).max().orElse(0));
        }

        private static boolean isParagraph(Element element) {
            return element.nameIs("p") || element.normalName().matches("h[1-6]|li");
        }

        private static boolean isLayout(Element table) {
            var within =
                    table.select("table").stream().filter(inner -> !inner.equals(table)).toList();
            if (within.isEmpty()) {
                return false;
            }
            var own = cells(table);
            return own <= 2 || within.stream().anyMatch(inner -> cells(inner) > own);
        }

        private static int cells(Element table) {
            return HtmlGrid.rows(table).mapToInt(Element::childrenSize).sum();
        }
    }
}
