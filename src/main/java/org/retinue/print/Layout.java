package org.retinue.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A filled document, laid out, of which a PDF can be made. Whatever the document names, nothing is
/// fetched for it; only pictures that it holds itself are shown.
final class Layout implements AutoCloseable {

    private static final int MOST_NESTED = 200;

    /// Whoever opens a paper looks through all its objects anew for each of the streams in which
    /// they are packed, so there are few of these.
    private static final CompressParameters PACKED = new CompressParameters(4_000);

    private final Frame frame;
    private final PDDocument document = new PDDocument();
    private final PdfBoxRenderer renderer;

    private Layout(org.w3c.dom.Document html, Frame frame, Typefaces.Fitted typefaces) {
        this.frame = frame;
        renderer = builder(html, typefaces).buildPdfRenderer();
    }

    static Layout of(
            org.w3c.dom.Document html, Frame frame, Typefaces.Fitted typefaces, int mostPages) {
        if (depth(html.getDocumentElement()) > MOST_NESTED) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, "> " + MOST_NESTED);
        }
        var layout = new Layout(html, frame, typefaces);
        layout.renderer.layout();
        var pages = layout.renderer.getRootBox().getLayer().getPages().size();
        if (pages > mostPages) {
            layout.close();
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, "> " + mostPages + " pages");
        }
        return layout;
    }

    /// How deep the elements are nested, found without nesting.
    private static int depth(Element root) {
        var depth = 1;
        var deepest = 1;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                deepest = Math.max(deepest, depth);
                continue;
            }
            while (!node.isSameNode(root) && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            if (node.isSameNode(root)) {
                return deepest;
            }
            node = node.getNextSibling();
        }
    }

    private PdfRendererBuilder builder(org.w3c.dom.Document html, Typefaces.Fitted typefaces) {
        var builder = new PdfRendererBuilder();
        BiPredicate<String, ExternalResourceType> isOurs = (address, _) -> holdsItself(address);
        builder.useExternalResourceAccessControl(
                isOurs, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("");
        builder.usePDDocument(document);
        builder.withW3cDocument(html, null);
        builder.useUnicodeLineBreaker(new LineBreaks(Locale.forLanguageTag(frame.language())));
        if (isReadBothWays(html)) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new Shaping());
        }
        builder.defaultTextDirection(frame.isFromRight() ? TextDirection.RTL : TextDirection.LTR);
        typefaces.useIn(builder, document);
        return builder;
    }

    /// Whether any letter is read from the right; where none is, lines need no division.
    private boolean isReadBothWays(org.w3c.dom.Document html) {
        return frame.isFromRight()
                || html.getDocumentElement()
                        .getTextContent()
                        .codePoints()
                        .anyMatch(ReadingOrder::isFromRight);
    }

    private static boolean holdsItself(@Nullable String address) {
        return address != null
                && (address.startsWith("data:image/png;base64,")
                        || address.startsWith("data:image/jpeg;base64,"));
    }

    /// How many pages each part takes, by its anchor.
    Map<String, Integer> pages() {
        var root = renderer.getRootBox();
        return pages(root, root.getLayer().getPages());
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

    /// The PDF, which says what it is, in which language and when it was issued.
    byte[] pdf(Instant issued, Optional<Enclosure> enclosure) throws IOException {
        if (frame.isFromRight()) {
            Mirror.turn(renderer.getRootBox());
        }
        renderer.createPDFWithoutClosing();
        describe(issued);
        if (enclosure.isPresent()) {
            Enclosing.put(enclosure.get(), document);
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, PACKED);
        return bytes.toByteArray();
    }

    private void describe(Instant issued) {
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

    @Override
    public void close() {
        renderer.close();
        try {
            document.close();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "layout");
        }
    }
}
