package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Bao’an International Airport; Bao’an |International |Airport",
                "fr; L’hôte d’honneur; L’hôte |d’honneur",
                "zh; 会谈（第一场）。; 会|谈|（第|一|场）。",
                "ar; وصول · Wuzhou; وصول · |Wuzhou"
            })
    void linesBreakWhereALanguageDoes(String language, String text, String broken) {
        var breaks = new LineBreaks(Locale.forLanguageTag(language));
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var end = breaks.next(); end != -1; end = breaks.next()) {
            if (end > start) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        assertEquals(List.of(broken.split("\\|")), pieces);
    }

    @Test
    void aPaperThatWasGivenUpIsLaidOutNoFurther() {
        var breaks = new LineBreaks(Locale.UK);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> breaks.setText("more"));
        assertEquals(true, Thread.interrupted());
    }
}
