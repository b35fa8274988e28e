package org.retinue.print;

import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Turns a page that was designed to be read from the left into one that is read from the right:
/// what stood at the left stands at the right. The layout engine sets letters in their direction,
/// but neither tables nor style sheets.
final class Mirror {

    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");
    private static final Pattern FOUR =
            Pattern.compile("(margin|padding)(\\s*:\\s*)(\\S+) ([^\\s;}]+) (\\S+) ([^\\s;}]+)");

    private Mirror() {}

    /// The style sheet with its sides exchanged.
    static String style(String css) {
        var sides = SIDE.matcher(css).replaceAll(found -> opposite(found.group()));
        return FOUR.matcher(sides).replaceAll("$1$2$3 $6 $5 $4");
    }

    /// Exchanges the sides in the document's own styles and in the head and foot of its pages.
    static void turn(Document html) {
        elements(html, "style")
                .forEach(sheet -> sheet.setTextContent(style(sheet.getTextContent())));
        Stream.of("head", "foot")
                .flatMap(name -> elements(html, "div").filter(part -> isOf(part, name)))
                .flatMap(part -> elements(part.getElementsByTagName("tr")))
                .forEach(Mirror::reverse);
    }

    /// The layout engine writes the numbers of pages when all else is in its place, and only from
    /// the left: where they stand in a sentence that is read from the right, its parts are put down
    /// as they are seen.
    static void numbers(Document html) {
        elements(html, "span")
                .filter(part -> isOf(part, "page-number"))
                .map(number -> (Element) number.getParentNode())
                .filter(sentence -> sentence.getAttribute("dir").equals("rtl"))
                .forEach(sentence -> {
                    reverse(sentence);
                    elements(sentence.getElementsByTagName("span"))
                            .forEach(part -> part.setTextContent(part.getTextContent().strip()));
                    sentence.setAttribute("dir", "ltr");
                    sentence.setAttribute("class", sentence.getAttribute("class") + " numbers");
                });
    }

    /// Exchanges the sides of the cells of every table in the text. They keep their order, in which
    /// they are read.
    static void turn(Box root) {
        turnRows(root);
        root.calcChildLocations();
    }

    private static void turnRows(Box box) {
        if (box instanceof TableRowBox row) {
            row.getChildren().stream()
                    .filter(TableCellBox.class::isInstance)
                    .forEach(cell -> cell.setX(row.getWidth() - cell.getX() - cell.getWidth()));
        }
        box.getChildren().forEach(Mirror::turnRows);
    }

    private static String opposite(String side) {
        return side.equals("left") ? "right" : "left";
    }

    private static boolean isOf(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private static void reverse(Element row) {
        var cells = new ArrayList<Node>();
        while (row.hasChildNodes()) {
            cells.add(row.removeChild(row.getFirstChild()));
        }
        cells.reversed().forEach(row::appendChild);
    }

    private static Stream<Element> elements(Document html, String name) {
        return elements(html.getElementsByTagName(name));
    }

    /// The elements as they are now, whatever is done to them.
    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList()
                .stream();
    }
}
