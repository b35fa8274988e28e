package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// Each paper in each language says what it said before, on as many pages. With `-Dgolden=write`
/// what it says now is written down, to be read before it is kept.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenPapersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Issue ISSUE =
            new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123456789abcdef");

    private static final Marking MARKING =
            new Marking(Text.of("For official use", "内部使用"), Text.EMPTY, "+86 10 6555 0100");

    private final Papers papers = OneSet.PAPERS;

    static Stream<Arguments> papers() {
        return Stream.of(Document.values())
                .flatMap(document ->
                        Words.PAPER_LANGUAGES.stream()
                                .map(language -> Arguments.of(document, language)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperSaysWhatItSaid(Document document, Language language) throws IOException {
        var pdf = papers.pdf(GoldenTour.TOUR, order(document, language));
        var said = pages(pdf) + "\n" + PaperText.of(pdf).replace("\r\n", "\n");
        var file = GOLDEN.resolve(name(document) + "-" + language + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, said);
        }
        assertTrue(Files.exists(file), "run with -Dgolden=write to make " + file);
        assertEquals(Files.readString(file), said);
    }

    /// What a paper compares with, and what it counts, is told where it is about that.
    private static Order order(Document document, Language language) {
        var order = new Order(document, List.of(language), ISSUE).marked(MARKING);
        return switch (document) {
            case CHANGE_SHEET -> order.since(new Since("2", GoldenTour.BEFORE));
            case DISTRIBUTION_LIST -> order.handedOut(ListingTours.handings());
            default -> order;
        };
    }

    @Test
    void nothingGoldenIsLeftOver() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertEquals(papers().count(), files.filter(Files::isRegularFile).count());
        }
    }

    private static String pages(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return "pages: " + paper.getNumberOfPages();
        }
    }

    private static String name(Document document) {
        return document.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
