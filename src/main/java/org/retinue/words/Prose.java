package org.retinue.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A text with light markup, as it is read from Markdown: blocks, and in them runs of letters.
///
/// It is meant for what people type: a line that they break stays broken, HTML is no markup but
/// letters like all others, and no letter that is typed gets lost. Any text at all is a prose; how
/// deep one thing may lie in another is bounded.
public record Prose(List<Block> blocks) {

    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /// Understands the Markdown.
    public static Prose of(String markdown) {
        return new ProseReader().read(markdown);
    }

    /// What stands below what.
    public sealed interface Block {}

    /// Level 1 is the largest of six.
    public record Heading(int level, List<Span> spans) implements Block {

        /// The letters without their marks.
        public String text() {
            return letters(spans);
        }
    }

    public record Paragraph(List<Span> spans) implements Block {}

    /// Points, numbered from the first number where there is one.
    public record Listing(Optional<Integer> first, List<Prose> points) implements Block {}

    public record Quote(Prose words) implements Block {}

    /// Lines that stand as they were typed.
    public record Verbatim(String lines) implements Block {}

    /// A line across.
    public record Rule() implements Block {}

    /// How letters may be marked.
    public enum Mark {
        STRONG,
        EMPHASIS,
        CODE
    }

    /// A run of letters that are marked alike; with a target, they lead there. A line break is the
    /// letter `\n`.
    public record Span(String text, Set<Mark> marks, Optional<String> target) {

        public Span {
            marks = Set.copyOf(marks);
        }

        static Span plain(String text) {
            return new Span(text, Set.of(), Optional.empty());
        }
    }

    /// The letters alone, a line for each block.
    public String text() {
        return blocks.stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading(_, var spans) -> letters(spans);
            case Paragraph(var spans) -> letters(spans);
            case Listing(_, var points) ->
                    points.stream().map(Prose::text).collect(Collectors.joining("\n"));
            case Quote(var words) -> words.text();
            case Verbatim(var lines) -> lines;
            case Rule() -> "";
        };
    }

    private static String letters(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
