package org.retinue.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Makes a [Prose] of what the Markdown library reads.
final class ProseReader {

    /// Deeper lists and quotes are letters like all others.
    private static final int DEEPEST = 12;

    /// What is indented is no code, and what looks like HTML is no markup: people type both.
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(
                    Heading.class,
                    BlockQuote.class,
                    ListBlock.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class);

    private final Parser parser =
            Parser.builder().enabledBlockTypes(BLOCKS).maxOpenBlockParsers(DEEPEST).build();

    Prose read(String markdown) {
        return within(parser.parse(markdown));
    }

    private static Prose within(Node parent) {
        var blocks = new ArrayList<Prose.Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return new Prose(blocks);
    }

    private static Prose.Block block(Node node) {
        return switch (node) {
            case Heading heading -> new Prose.Heading(heading.getLevel(), ProseSpans.of(heading));
            case BulletList list -> new Prose.Listing(Optional.empty(), points(list));
            case OrderedList list ->
                    new Prose.Listing(
                            Optional.ofNullable(list.getMarkerStartNumber()), points(list));
            case BlockQuote quote -> new Prose.Quote(within(quote));
            case FencedCodeBlock code -> new Prose.Verbatim(lines(code));
            case ThematicBreak _ -> new Prose.Rule();
            case LinkReferenceDefinition link -> new Prose.Paragraph(List.of(typed(link)));
            default -> new Prose.Paragraph(ProseSpans.of(node));
        };
    }

    private static List<Prose> points(ListBlock list) {
        var points = new ArrayList<Prose>();
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                points.add(within(node));
            }
        }
        return List.copyOf(points);
    }

    /// What stands beside the fence is a line like the others.
    private static String lines(FencedCodeBlock code) {
        var beside = code.getInfo() == null ? "" : code.getInfo();
        var lines = code.getLiteral().stripTrailing();
        return beside.isEmpty() ? lines : beside + "\n" + lines;
    }

    /// A line that only names the target of links elsewhere would vanish; it stays.
    private static Prose.Span typed(LinkReferenceDefinition link) {
        var title = link.getTitle() == null ? "" : " " + link.getTitle();
        return Prose.Span.plain("[" + link.getLabel() + "]: " + link.getDestination() + title);
    }
}
