package org.retinue.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// PDFs of a few pages, each with a word on it, a red square in its lower left corner, and a line
/// in the outline.
final class Sheets {

    static final PDRectangle LANDSCAPE =
            new PDRectangle(
                    /* width= */ PDRectangle.A4.getHeight(),
                    /* height= */ PDRectangle.A4.getWidth());

    private Sheets() {}

    static byte[] pdf(PDRectangle size, String... words) {
        try (var document = new PDDocument()) {
            var outline = new PDDocumentOutline();
            for (var word : words) {
                document.addPage(page(document, size, word));
                var line = new PDOutlineItem();
                line.setTitle(word);
                outline.addLast(line);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PDDocument document, PDRectangle size, String word)
            throws IOException {
        var page = new PDPage(size);
        try (var ink = new PDPageContentStream(document, page)) {
            ink.setNonStrokingColor(Color.RED);
            ink.addRect(0, 0, 100, 100);
            ink.fill();
            ink.beginText();
            ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
            ink.newLineAtOffset(100, size.getHeight() - 100);
            ink.showText(word);
            ink.endText();
        }
        return page;
    }
}
