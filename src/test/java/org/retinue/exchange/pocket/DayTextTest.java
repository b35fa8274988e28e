package org.retinue.exchange.pocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.retinue.exchange.Plain;
import org.retinue.tour.Language;

class DayTextTest {

    @Test
    void aDayIsToldInPlainLines() {
        var text =
                DayText.of(
                        LongTour.of("Trade mission", "Mary"),
                        PocketPageTest.COVER,
                        List.of(LongTour.FIRST),
                        List.of(Language.ENGLISH));
        assertEquals(
                """
                For official use
                Trade mission
                Rev 2

                Monday, 4 May 2026

                08:00–08:50
                Visit to Mary
                   Plant of Mary
                   Received by Mary 1, Deputy director-general for Mary
                   Liaison officer: Mary 4 +86 138 0000 0004
                   Interpreter: Mary 3 +86 138 0000 0003
                   Flowers for Mary

                08:55–09:25  [Tentative]
                """,
                text.substring(0, text.indexOf("Car\n")));
        assertTrue(text.contains("\n20:30–21:00  [Cancelled]\n× Visit to Mary\n"), text);
        assertTrue(text.contains("\nTo be confirmed\nVisit to Mary\n"), text);
        assertTrue(text.endsWith("\n\nDuty phone: +86 755 8888 0000\n"), text);
    }

    @Test
    void oneLanguageFollowsTheOther() {
        var text =
                DayText.of(
                        LongTour.tour(),
                        PocketPageTest.COVER,
                        List.of(LongTour.FIRST, LongTour.FIRST.plusDays(1)),
                        PocketPageTest.BOTH);
        var parts = text.split("\n————\n\n", -1);
        assertEquals(2, parts.length);
        assertTrue(parts[0].contains("Tuesday, 5 May 2026") && !parts[0].contains("参访"), parts[0]);
        assertTrue(parts[1].startsWith("内部使用\n经贸代表团访问\n第2稿\n"), parts[1]);
        assertTrue(parts[1].contains("2026年5月5日 星期二"), parts[1]);
    }

    /// Nobody's name begins a line of its own, or turns a line round.
    @ParameterizedTest
    @FieldSource("org.retinue.exchange.Hostile#ALL")
    void aNameStaysInItsLine(String hostile) {
        var text =
                DayText.of(
                        LongTour.of("x", hostile + " x"),
                        PocketPageTest.COVER,
                        List.of(LongTour.FIRST),
                        List.of(Language.ENGLISH));
        assertTrue(text.contains("\nVisit to " + Plain.line(hostile + " x") + "\n"), text);
        assertFalse(text.matches("(?s).*[\\u202A-\\u202E\\u2066-\\u2069\\x00\\r].*"));
    }
}
