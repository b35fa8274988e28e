package org.retinue.print;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.retinue.tour.Trouble;

/// The briefing pack that came inside a paper.
public final class PaperAttachment {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int MOST_BYTES = 50_000_000;

    private PaperAttachment() {}

    /// Whether the file is a PDF, by its first bytes.
    public static boolean isPaper(byte[] file) {
        return file.length > PDF.length
                && java.util.Arrays.equals(PDF, java.util.Arrays.copyOf(file, PDF.length));
    }

    /// The first file in the paper whose name is that of data in JSON, or nothing.
    public static Optional<byte[]> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return read(document);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, "PDF");
        }
    }

    private static Optional<byte[]> read(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        var files = names.getEmbeddedFiles().getNames();
        if (files == null) {
            return Optional.empty();
        }
        for (var file : files.values()) {
            if (isData(file) && file.getEmbeddedFile() != null) {
                return Optional.of(bytes(file));
            }
        }
        return Optional.empty();
    }

    private static boolean isData(PDComplexFileSpecification file) {
        return file.getFilename() != null && file.getFilename().endsWith(".json");
    }

    /// Bytes are counted as they are unpacked: what a file says of its length is not trusted.
    private static byte[] bytes(PDComplexFileSpecification file) throws IOException {
        try (var stream = file.getEmbeddedFile().createInputStream()) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Trouble(
                        Trouble.Kind.CANNOT_READ, "PDF: > " + MOST_BYTES / 1_000_000 + " MB");
            }
            return bytes;
        }
    }
}
