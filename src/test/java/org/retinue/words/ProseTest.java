package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.words.Prose.Block;
import org.retinue.words.Prose.Heading;
import org.retinue.words.Prose.Listing;
import org.retinue.words.Prose.Mark;
import org.retinue.words.Prose.Paragraph;
import org.retinue.words.Prose.Quote;
import org.retinue.words.Prose.Rule;
import org.retinue.words.Prose.Span;
import org.retinue.words.Prose.Verbatim;

class ProseTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                is("", List.of()),
                is("Plain", List.of(plain("Plain"))),
                is("One line\nand the next", List.of(plain("One line\nand the next"))),
                is("One\n\nTwo", List.of(plain("One"), plain("Two"))),
                is("## 背景", List.of(new Heading(2, List.of(Span.plain("背景"))))),
                is(
                        "A **strong *and* bold** `word`",
                        List.of(
                                new Paragraph(
                                        List.of(
                                                Span.plain("A "),
                                                span("strong ", Mark.STRONG),
                                                span("and", Mark.STRONG, Mark.EMPHASIS),
                                                span(" bold", Mark.STRONG),
                                                Span.plain(" "),
                                                span("word", Mark.CODE))))),
                is(
                        "See [the **map**](https://example.org/a)",
                        List.of(
                                new Paragraph(
                                        List.of(
                                                Span.plain("See "),
                                                link("the "),
                                                new Span(
                                                        "map",
                                                        Set.of(Mark.STRONG),
                                                        Optional.of("https://example.org/a")))))),
                is(
                        "- one\n- two\n  - three",
                        List.of(
                                new Listing(
                                        Optional.empty(),
                                        List.of(
                                                prose(plain("one")),
                                                prose(
                                                        plain("two"),
                                                        new Listing(
                                                                Optional.empty(),
                                                                List.of(
                                                                        prose(
                                                                                plain(
                                                                                        "three"))))))))),
                is(
                        "3. three\n4. four",
                        List.of(
                                new Listing(
                                        Optional.of(3),
                                        List.of(prose(plain("three")), prose(plain("four")))))),
                is("> said", List.of(new Quote(prose(plain("said"))))),
                is("a\n\n---\n\nb", List.of(plain("a"), new Rule(), plain("b"))),
                is("```\n a  b\n\n c\n```", List.of(new Verbatim(" a  b\n\n c"))),
                is("```note\na\n```", List.of(new Verbatim("note\na"))),
                is("    indented", List.of(plain("indented"))),
                is("<b>not bold</b>", List.of(plain("<b>not bold</b>"))),
                is(
                        "<script>\nalert(1)\n</script>",
                        List.of(plain("<script>\nalert(1)\n</script>"))),
                is("![the plan](plan.png)", List.of(plain("the plan"))),
                is("[1]: by hand", List.of(plain("[1]: by hand"))),
                is("[1]: by 'hand'", List.of(plain("[1]: by hand"))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownIsUnderstood(String markdown, List<Block> blocks) {
        assertEquals(new Prose(blocks), Prose.of(markdown));
    }

    @Test
    void nestingIsBounded() {
        var quotes = Prose.of("> ".repeat(5000) + "deep");
        assertTrue(depth(quotes) < 20);
        assertTrue(quotes.text().endsWith("deep"));
        var marks = "*a **b ".repeat(5000) + "c" + "** *".repeat(5000);
        assertTrue(Prose.of(marks).text().contains("c"));
    }

    /// Letters that are no signs of Markdown come through, in their order, whatever stands around.
    @Property(tries = 500)
    void noLetterIsLost(@ForAll("typed") String typed) {
        assertEquals(han(typed), han(Prose.of(typed).text()));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "会", "见", "厅", " ", "\n", "\n\n", "*", "**", "_", "#", "# ", "- ", "1. ",
                        "> ", "`", "[", "]", "]: ", "<", ">", "&", "    ", "\t", "---", "~~~", "\"")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static String han(String text) {
        return text.replaceAll("[^\\p{IsHan}]", "");
    }

    private static int depth(Prose prose) {
        return prose.blocks().stream()
                .mapToInt(block -> block instanceof Quote(var words) ? 1 + depth(words) : 0)
                .max()
                .orElse(0);
    }

    private static Arguments is(String markdown, List<Block> blocks) {
        return Arguments.of(markdown, blocks);
    }

    private static Prose prose(Block... blocks) {
        return new Prose(List.of(blocks));
    }

    private static Paragraph plain(String text) {
        return new Paragraph(List.of(Span.plain(text)));
    }

    private static Span span(String text, Mark... marks) {
        return new Span(text, Set.of(marks), Optional.empty());
    }

    private static Span link(String text) {
        return new Span(text, Set.of(), Optional.of("https://example.org/a"));
    }
}
