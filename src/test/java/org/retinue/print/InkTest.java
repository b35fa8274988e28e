package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class InkTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plain, plain",
                "a\u0000b\u0007c, a b c",
                "a\u00A0b\u2028c, a b c",
                "a\u200B\u202Eb\uFEFF, ab",
                "葛\uDB40\uDD00城, 葛城",
                "e\u0301a\u0308, \u00E9\u00E4",
                "\uFA19, \uFA19",
                "中\u3000文, 中\u3000文"
            })
    void keepsWhatPaperCanShow(String text, String clean) {
        assertEquals(clean, Ink.clean(text));
    }

    @Test
    void lettersWithoutAGlyphStandAsNumbersInBoxes() throws Exception {
        var element = element();
        new Ink(letter -> letter < 128).write(element, "ab😀c");
        assertEquals("abU+1F600c", element.getTextContent());
        assertEquals("no-glyph", ((Element) element.getChildNodes().item(1)).getAttribute("class"));
    }

    @Test
    void markupStaysText() throws Exception {
        var element = element();
        new Ink(_ -> true).write(element, "<img src='file:///etc/hostname'/>&amp;");
        assertEquals(1, element.getChildNodes().getLength());
        assertEquals("<img src='file:///etc/hostname'/>&amp;", element.getTextContent());
    }

    private static Element element() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<p/>")))
                .getDocumentElement();
    }
}
