package org.retinue.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.retinue.tour.Trouble;

/// Lays a filled document out to PDF. Whatever the document names, nothing is fetched for it; only
/// pictures that it holds itself are shown.
record Layout(Typefaces.Fitted typefaces) {

    private static final int MOST_PAGES = 2_000;

    Laid laid(org.w3c.dom.Document html, Frame frame, Instant issued) throws IOException {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            BiPredicate<String, ExternalResourceType> isOurs = (address, _) -> holdsItself(address);
            builder.useExternalResourceAccessControl(
                    isOurs, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new Shaping());
            builder.defaultTextDirection(direction(frame));
            builder.usePDDocument(document);
            builder.withW3cDocument(html, null);
            typefaces.useIn(builder, document);
            var pages = render(builder, frame);
            describe(document, frame, issued);
            return new Laid(bytes(document), pages);
        }
    }

    private static TextDirection direction(Frame frame) {
        return frame.isFromRight() ? TextDirection.RTL : TextDirection.LTR;
    }

    private static boolean holdsItself(@org.jspecify.annotations.Nullable String address) {
        return address != null
                && (address.startsWith("data:image/png;base64,")
                        || address.startsWith("data:image/jpeg;base64,"));
    }

    /// How many pages each part took, by its anchor.
    private static Map<String, Integer> render(PdfRendererBuilder builder, Frame frame)
            throws IOException {
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var all = renderer.getRootBox().getLayer().getPages();
            if (all.size() > MOST_PAGES) {
                throw new Trouble(Trouble.Kind.CANNOT_PRINT, "> " + MOST_PAGES);
            }
            if (frame.isFromRight()) {
                Mirror.turn(renderer.getRootBox());
            }
            renderer.createPDFWithoutClosing();
            return pages(renderer.getRootBox(), all);
        }
    }

    private static Map<String, Integer> pages(Box box, List<PageBox> all) {
        var pages = new HashMap<String, Integer>();
        var element = box.getElement();
        if (element != null && !element.getAttribute("id").isEmpty()) {
            var end = box.getAbsY() + box.getHeight();
            var taken =
                    all.stream()
                            .filter(page -> page.getTop() < end && box.getAbsY() < page.getBottom())
                            .count();
            pages.put(element.getAttribute("id"), (int) taken);
        } else {
            box.getChildren().forEach(child -> pages.putAll(pages(child, all)));
        }
        return pages;
    }

    private static void describe(PDDocument document, Frame frame, Instant issued) {
        var time = GregorianCalendar.from(issued.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setTitle(frame.subject());
        information.setCreator("Retinue");
        information.setProducer("Retinue");
        information.setCreationDate(time);
        information.setModificationDate(time);
        document.getDocumentCatalog().setLanguage(frame.language());
        document.setDocumentId(issued.toEpochMilli());
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /// A paper as PDF, and how many pages each of its parts took, by their anchors.
    @SuppressWarnings("ArrayRecordComponent")
    record Laid(byte[] pdf, Map<String, Integer> pages) {}
}
