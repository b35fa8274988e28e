package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BindingTest {

    private static final Instant AT = Instant.parse("2026-03-05T07:12:00Z");

    private static final Binding.Bound PROGRAMME =
            new Binding.Bound("Programme", Sheets.pdf(PDRectangle.A4, "one", "two"));
    private static final Binding.Bound CARD =
            new Binding.Bound("Daily schedule", Sheets.pdf(PDRectangle.A5, "card"));

    @Test
    void papersFollowEachOtherUnderTheirNames() throws IOException {
        var pdf = Binding.of("A visit", AT, List.of(PROGRAMME, CARD));
        try (var bound = Loader.loadPDF(pdf)) {
            assertEquals(
                    List.of("one", "two", "card"),
                    new PDFTextStripper().getText(bound).lines().toList());
            assertEquals("A visit", bound.getDocumentInformation().getTitle());
            assertEquals(
                    List.of("Programme 0", " one", " two", "Daily schedule 2", " card"),
                    outline(bound));
            assertEquals(PDRectangle.A5.getWidth(), bound.getPage(2).getMediaBox().getWidth());
        }
    }

    @Test
    void oneAloneStaysAsItIs() {
        assertArrayEquals(PROGRAMME.pdf(), Binding.of("A visit", AT, List.of(PROGRAMME)));
    }

    @Test
    void theSamePapersAreBoundToTheSameBytes() {
        var papers = List.of(PROGRAMME, CARD, PROGRAMME);
        assertArrayEquals(Binding.of("A visit", AT, papers), Binding.of("A visit", AT, papers));
    }

    private static List<String> outline(PDDocument document) throws IOException {
        var lines = new ArrayList<String>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        for (var item : outline.children()) {
            var page = item.findDestinationPage(document);
            lines.add(item.getTitle() + " " + document.getPages().indexOf(page));
            below(item).forEach(line -> lines.add(" " + line));
        }
        return lines;
    }

    private static List<String> below(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        node.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }
}
