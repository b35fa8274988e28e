package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirrorTest {

    @ParameterizedTest
    @CsvSource({
        "text-align: left;, text-align: right;",
        "padding-right: 2mm;, padding-left: 2mm;",
        "@top-left { }, @top-right { }",
        "padding: 1mm 2mm 3mm 4mm;, padding: 1mm 4mm 3mm 2mm;",
        "margin: 25mm 12mm 20mm 8mm;, margin: 25mm 8mm 20mm 12mm;",
        "padding: 1mm 2mm;, padding: 1mm 2mm;",
        "border-top: 1pt solid #1f3a5f;, border-top: 1pt solid #1f3a5f;"
    })
    void sidesAreExchanged(String css, String mirrored) {
        assertEquals(mirrored, Mirror.style(css));
        assertEquals(css, Mirror.style(mirrored));
    }
}
