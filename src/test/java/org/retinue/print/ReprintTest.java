package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Language;

/// A release that is printed again is the same paper, byte by byte; at another time it says the
/// same on as many pages but for that time.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReprintTest {

    private static final Instant FIRST = Instant.parse("2026-03-05T07:12:00Z");
    private static final Instant AGAIN = Instant.parse("2026-03-05T07:48:00Z");

    private final Papers papers = OneSet.PAPERS;
    private final Papers other = new Papers();

    @ParameterizedTest
    @EnumSource(Document.class)
    void aReleaseIsPrintedAgainToTheSameBytes(Document document) {
        var first = pdf(papers, document, FIRST);
        assertArrayEquals(first, pdf(other, document, FIRST));
        var again = pdf(papers, document, AGAIN);
        assertNotEquals(bytes(first), bytes(again), "the time of making is in it");
        assertEquals(said(first), said(again).replace("15:48", "15:12"));
    }

    private static byte[] pdf(Papers papers, Document document, Instant at) {
        var issue = new Issue("3", at, "Lin Fan", "0123456789abcdef");
        var order = new Order(document, List.of(Language.ENGLISH), issue);
        return papers.pdf(
                GoldenTour.TOUR,
                switch (document) {
                    case CHANGE_SHEET -> order.since(new Since("2", GoldenTour.BEFORE));
                    case DISTRIBUTION_LIST -> order.handedOut(ListingTours.handings());
                    default -> order;
                });
    }

    private static String said(byte[] pdf) {
        return PaperText.of(pdf);
    }

    private static String bytes(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
