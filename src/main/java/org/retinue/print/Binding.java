package org.retinue.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.retinue.tour.Trouble;

/// Binds papers into one PDF, one after the other, with a line of the outline for each. What
/// travels inside papers travels in the first one: bound together they would each bring the same.
public final class Binding {

    private Binding() {}

    /// A paper and what it is called.
    @SuppressWarnings("ArrayRecordComponent")
    public record Bound(String name, byte[] pdf) {}

    /// One paper alone stays as it is.
    public static byte[] of(String title, Instant at, List<Bound> papers) {
        if (papers.size() == 1) {
            return papers.getFirst().pdf();
        }
        try (var whole = open(papers.getFirst())) {
            var merger = new PDFMergerUtility();
            for (var paper : papers.subList(1, papers.size())) {
                try (var next = open(paper)) {
                    empty(next);
                    merger.appendDocument(whole, next);
                }
            }
            whole.getDocumentInformation().setTitle(title);
            whole.setDocumentId(at.toEpochMilli());
            var bytes = new ByteArrayOutputStream();
            whole.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "binding");
        }
    }

    /// The paper with its name above whatever outline it has.
    private static PDDocument open(Bound paper) throws IOException {
        var document = Loader.loadPDF(paper.pdf());
        var name = new PDOutlineItem();
        name.setTitle(paper.name());
        var start = new PDPageFitDestination();
        start.setPage(document.getPage(0));
        name.setDestination(start);
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            Stream.iterate(
                            outline.getFirstChild(),
                            item -> item != null,
                            PDOutlineItem::getNextSibling)
                    .toList()
                    .forEach(item -> name.addLast(loose(item)));
        }
        var named = new PDDocumentOutline();
        named.addLast(name);
        document.getDocumentCatalog().setDocumentOutline(named);
        return document;
    }

    private static void empty(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        catalog.getCOSObject().removeItem(COSName.getPDFName("AF"));
        if (catalog.getNames() != null) {
            catalog.getNames().setEmbeddedFiles(null);
        }
    }

    /// A line of an outline without its neighbours, but with all below it.
    private static PDOutlineItem loose(PDOutlineItem item) {
        var object = item.getCOSObject();
        object.removeItem(COSName.NEXT);
        object.removeItem(COSName.PREV);
        object.removeItem(COSName.PARENT);
        return item;
    }
}
