package org.retinue.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PlainTest {

    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B-\\x1F\\x7F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    @ParameterizedTest
    @FieldSource("org.retinue.exchange.Hostile#ALL")
    void nothingUnseenIsLeft(String hostile) {
        assertFalse(UNSEEN.matcher(Plain.of(hostile)).find());
        assertEquals(Plain.of(hostile), Plain.of(Plain.of(hostile)));
    }

    @Test
    void whatIsSeenStays() {
        assertEquals("Anna gpj.exe Banda", Plain.of(Hostile.TURNED));
        assertEquals("Anna\nBanda\nof\nLusaka", Plain.of(Hostile.BREAKS));
        assertEquals("Anna Banda of Lusaka", Plain.line(Hostile.BREAKS));
        assertEquals("Anna [31mBanda", Plain.of(Hostile.CONTROLS));
    }

    /// Letters that join or part others are part of how these names are written; what lies beyond
    /// the first plane is no half of anything.
    @ParameterizedTest
    @CsvSource({"علی‌رضا", "ක්‍රි", "𠮷野家", "José Ñandú", "👨‍👩‍👧"})
    void namesOfAllScriptsStay(String name) {
        assertEquals(name, Plain.of(name));
    }
}
