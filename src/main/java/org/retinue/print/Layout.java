package org.retinue.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.BiPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.retinue.tour.Trouble;

/// Lays a filled document out to PDF. Whatever the document names, nothing is fetched for it; only
/// pictures that it holds itself are shown.
record Layout(Typefaces typefaces) {

    private static final int MOST_PAGES = 2_000;

    byte[] pdf(org.w3c.dom.Document html, Frame frame, Instant issued) throws IOException {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            BiPredicate<String, ExternalResourceType> isOurs = (address, _) -> holdsItself(address);
            builder.useExternalResourceAccessControl(
                    isOurs, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.usePDDocument(document);
            builder.withW3cDocument(html, null);
            typefaces.useIn(builder, document);
            render(builder);
            describe(document, frame, issued);
            return bytes(document);
        }
    }

    private static boolean holdsItself(@org.jspecify.annotations.Nullable String address) {
        return address != null
                && (address.startsWith("data:image/png;base64,")
                        || address.startsWith("data:image/jpeg;base64,"));
    }

    private static void render(PdfRendererBuilder builder) throws IOException {
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > MOST_PAGES) {
                throw new Trouble(Trouble.Kind.CANNOT_PRINT, "> " + MOST_PAGES);
            }
            renderer.createPDFWithoutClosing();
        }
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
}
