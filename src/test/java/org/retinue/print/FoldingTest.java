package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Language;

/// A sheet of cards is folded in the middle and then reads in the order of the days.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldingTest {

    private final Papers papers = OneSet.PAPERS;

    /// Which card stands where, from the left of the first side on; 0 is an empty half.
    @ParameterizedTest
    @CsvSource({
        "1, en, '0 1 0 0'",
        "3, en, '0 1 2 3'",
        "4, en, '4 1 2 3'",
        "6, en, '4 1 2 3 0 5 6 0'",
        "4, ar, '1 4 3 2'",
        "3, ar, '1 0 3 2'"
    })
    void theCardsStandWhereTheFoldPutsThem(int days, String language, String places)
            throws IOException {
        var pdf = papers.pdf(SampleTours.empty(days), order(language));
        try (var sheets = Loader.loadPDF(pdf)) {
            assertEquals(places, String.join(" ", places(sheets, days)));
            var sheet = sheets.getPage(0).getMediaBox();
            assertEquals(839, Math.round(sheet.getWidth()), 1);
            assertEquals(595, Math.round(sheet.getHeight()), 1);
        }
    }

    private static List<String> places(PDDocument sheets, int days) throws IOException {
        var places = new ArrayList<String>();
        for (var sheet : sheets.getPages()) {
            for (var half = 0; half < 2; half++) {
                var area = new PDFTextStripperByArea();
                area.addRegion("half", new java.awt.Rectangle(half * 420, 0, 419, 595));
                area.extractRegions(sheet);
                places.add(day(area.getTextForRegion("half"), days));
            }
        }
        return places;
    }

    private static String day(String text, int days) {
        for (var day = 1; day <= days; day++) {
            var date = SampleTours.FIRST.plusDays(day - 1L);
            if (text.contains(date.getDayOfMonth() + " March 2026\n")
                    || text.contains("2026 مارس " + date.getDayOfMonth())) {
                return Integer.toString(day);
            }
        }
        return text.isBlank() ? "0" : "[" + text + "]";
    }

    @Test
    void theSheetSaysWhatItIsAndComesOutAlike() throws IOException {
        var pdf = papers.pdf(SampleTours.rich(), order("en"));
        assertArrayEquals(pdf, papers.pdf(SampleTours.rich(), order("en")));
        try (var sheets = Loader.loadPDF(pdf)) {
            assertTrue(sheets.getDocumentInformation().getTitle().startsWith("Daily schedule"));
            assertEquals("en", sheets.getDocumentCatalog().getLanguage());
        }
    }

    private static Order order(String language) {
        return new Order(
                Document.DAILY_CARD_FOLDED,
                List.of(Language.of(language)),
                new Issue("3", Instant.parse("2026-03-05T07:12:00Z"), "Lin Fan", "0123"));
    }
}
