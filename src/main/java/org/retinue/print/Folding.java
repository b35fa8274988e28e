package org.retinue.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Puts small pages on sheets of twice their size, both sides of which are printed, so that each
/// sheet folded once in the middle reads from its front: four pages to a sheet.
final class Folding {

    private static final int PAGES = 4;

    private Folding() {}

    /// The pages of a paper on sheets to be folded, with a file in them if there is one; what the
    /// paper says of itself stays.
    static byte[] folded(byte[] pdf, Frame frame, Optional<Enclosure> enclosure)
            throws IOException {
        try (var pages = Loader.loadPDF(pdf);
                var sheets = new PDDocument()) {
            for (var first = 0; first < pages.getNumberOfPages(); first += PAGES) {
                for (var side : sides(frame.isFromRight())) {
                    put(pages, sheets, side, first);
                }
            }
            sheets.setDocumentInformation(pages.getDocumentInformation());
            sheets.getDocumentCatalog().setLanguage(pages.getDocumentCatalog().getLanguage());
            if (enclosure.isPresent()) {
                Enclosing.put(enclosure.get(), sheets);
            }
            sheets.setDocumentId(
                    pages.getDocumentInformation().getCreationDate().getTimeInMillis());
            var bytes = new ByteArrayOutputStream();
            sheets.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// Which of four pages stand on the outer and on the inner side, from the left. What is read
    /// from the right opens to the other side.
    static List<List<Integer>> sides(boolean fromRight) {
        return fromRight
                ? List.of(List.of(0, 3), List.of(2, 1))
                : List.of(List.of(3, 0), List.of(1, 2));
    }

    private static void put(PDDocument pages, PDDocument sheets, List<Integer> side, int first)
            throws IOException {
        var size = pages.getPage(0).getMediaBox();
        var sheet = new PDPage(new PDRectangle(2 * size.getWidth(), size.getHeight()));
        sheets.addPage(sheet);
        var layers = new LayerUtility(sheets);
        try (var content = new PDPageContentStream(sheets, sheet)) {
            for (var half = 0; half < side.size(); half++) {
                var at = first + side.get(half);
                if (at < pages.getNumberOfPages()) {
                    content.saveGraphicsState();
                    content.transform(Matrix.getTranslateInstance(half * size.getWidth(), 0));
                    content.drawForm(layers.importPageAsForm(pages, at));
                    content.restoreGraphicsState();
                }
            }
        }
    }
}
