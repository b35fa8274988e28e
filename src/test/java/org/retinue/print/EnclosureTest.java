package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;

/// What a PDF carries beside its pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnclosureTest {

    private static final byte[] JSON = "{\"a\": \"见\"}".getBytes(StandardCharsets.UTF_8);

    private final Papers papers = OneSet.PAPERS;

    @Test
    void anEnclosedPackComesOutAsItWentIn() {
        var pdf = papers.enclosing(Enclosure.pack(JSON)).pdf(GoldenTour.TOUR, order());
        assertTrue(PaperAttachment.isPaper(pdf));
        assertArrayEquals(JSON, PaperAttachment.of(pdf).orElseThrow());
        assertArrayEquals(
                pdf, papers.enclosing(Enclosure.pack(JSON)).pdf(GoldenTour.TOUR, order()));
    }

    @Test
    void aFoldedCardCarriesItsPackToo() {
        var card = order().of(Document.DAILY_CARD_FOLDED);
        var pdf = papers.enclosing(Enclosure.pack(JSON)).pdf(GoldenTour.TOUR, card);
        assertArrayEquals(JSON, PaperAttachment.of(pdf).orElseThrow());
        assertArrayEquals(pdf, papers.enclosing(Enclosure.pack(JSON)).pdf(GoldenTour.TOUR, card));
    }

    @Test
    void whatHasAnotherNameIsAFileAllTheSame() {
        var note = new Enclosure("note.txt", "text/plain", JSON);
        var pdf = papers.enclosing(note).pdf(GoldenTour.TOUR, order());
        assertEquals(Optional.empty(), PaperAttachment.of(pdf));
        assertArrayEquals(JSON, PaperAttachment.all(pdf).getFirst());
    }

    @Test
    void aPaperWithoutAPackHasNone() {
        assertEquals(Optional.empty(), PaperAttachment.of(papers.pdf(GoldenTour.TOUR, order())));
        assertFalse(PaperAttachment.isPaper(JSON));
    }

    @Test
    void whatIsNoPdfIsToldSo() {
        var broken = "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8);
        var trouble = assertThrows(Trouble.class, () -> PaperAttachment.of(broken));
        assertEquals(Trouble.Kind.CANNOT_READ, trouble.kind());
    }

    @Test
    void theOutlineLeadsToEachDay() throws IOException {
        try (var paper = Loader.loadPDF(papers.pdf(GoldenTour.TOUR, order()))) {
            var titles = new ArrayList<String>();
            var pages = new ArrayList<Integer>();
            for (var entry : paper.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(entry.getTitle());
                pages.add(paper.getPages().indexOf(entry.findDestinationPage(paper)));
            }
            assertEquals(
                    List.of(
                            "Monday, 9 March 2026 Понедельник, 9 марта 2026 г.",
                            "Tuesday, 10 March 2026 Вторник, 10 марта 2026 г.",
                            "Wednesday, 11 March 2026 Среда, 11 марта 2026 г."),
                    titles);
            assertEquals(List.of(0, 1, 2), pages);
        }
    }

    private static Order order() {
        return new Order(
                Document.PROGRAMME,
                List.of(Language.ENGLISH, Language.RUSSIAN),
                new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123"));
    }
}
