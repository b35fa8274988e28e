package org.retinue.print;

import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.retinue.tour.Trouble;

/// The pages of a PDF as pictures, each drawn when it is asked for; from any thread, one at a time.
/// What is closed holds nothing any more and draws nothing.
public final class PageImages implements AutoCloseable {

    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes;
    private volatile boolean open = true;

    /// How wide and high a page is as it is read, in points.
    public record Size(double width, double height) {}

    /// A picture of a page: opaque pixels, row by row, as alpha, red, green and blue.
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(int width, int height, int[] pixels) {}

    private PageImages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        sizes =
                IntStream.range(0, document.getNumberOfPages())
                        .mapToObj(page -> size(document, page))
                        .toList();
    }

    public static PageImages of(byte[] pdf) {
        try {
            return new PageImages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "pages");
        }
    }

    public List<Size> sizes() {
        return sizes;
    }

    public boolean isOpen() {
        return open;
    }

    /// The page, counted from 0, at so many pixels a point.
    public synchronized Picture draw(int page, double scale) {
        if (!open) {
            return new Picture(1, 1, new int[] {OPAQUE});
        }
        try {
            var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (var at = 0; at < pixels.length; at++) {
                pixels[at] |= OPAQUE;
            }
            return new Picture(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "page " + (page + 1));
        }
    }

    @Override
    public synchronized void close() {
        open = false;
        try {
            document.close();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_PRINT, e, "pages");
        }
    }

    private static Size size(PDDocument document, int at) {
        var page = document.getPage(at);
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0
                ? new Size(box.getWidth(), box.getHeight())
                : new Size(box.getHeight(), box.getWidth());
    }
}
