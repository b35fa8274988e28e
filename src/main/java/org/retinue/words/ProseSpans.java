package org.retinue.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Flattens what lies in a block, marks in marks in marks, into runs of letters. It goes without
/// recursion, because ten thousand marks in one another are a text that can be typed.
final class ProseSpans {

    private final List<Prose.Span> spans = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private int strong;
    private int emphasis;

    private ProseSpans() {}

    static List<Prose.Span> of(Node block) {
        var reading = new ProseSpans();
        for (var node = block.getFirstChild(); node != null; node = reading.after(node)) {
            reading.take(node);
        }
        return List.copyOf(reading.spans);
    }

    private void take(Node node) {
        switch (node) {
            case Text text -> add(text.getLiteral(), false);
            case Code code -> add(code.getLiteral(), true);
            case HtmlInline html -> add(html.getLiteral(), false);
            case SoftLineBreak _, HardLineBreak _ -> add("\n", false);
            default -> {}
        }
    }

    /// Letters that are marked like those before them join their run.
    private void add(String letters, boolean code) {
        var marks = EnumSet.noneOf(Prose.Mark.class);
        if (strong > 0) {
            marks.add(Prose.Mark.STRONG);
        }
        if (emphasis > 0) {
            marks.add(Prose.Mark.EMPHASIS);
        }
        if (code) {
            marks.add(Prose.Mark.CODE);
        }
        var span = new Prose.Span(letters, marks, target());
        if (!spans.isEmpty()
                && spans.getLast().marks().equals(span.marks())
                && spans.getLast().target().equals(span.target())) {
            span = new Prose.Span(spans.removeLast().text() + letters, marks, span.target());
        }
        spans.add(span);
    }

    private Optional<String> target() {
        return open.stream()
                .filter(Link.class::isInstance)
                .map(node -> ((Link) node).getDestination())
                .findFirst();
    }

    /// The next node, entering and leaving marks on the way.
    private @Nullable Node after(Node node) {
        if (node.getFirstChild() != null) {
            open.push(node);
            count(node, 1);
            return node.getFirstChild();
        }
        var last = node;
        while (last.getNext() == null && !open.isEmpty()) {
            last = open.pop();
            count(last, -1);
        }
        return last.getNext();
    }

    private void count(Node node, int step) {
        switch (node) {
            case StrongEmphasis _ -> strong += step;
            case Emphasis _ -> emphasis += step;
            default -> {}
        }
    }
}
