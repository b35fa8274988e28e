package org.retinue.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
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
        return read(pdf, PaperAttachment::isData).stream().findFirst();
    }

    /// Every file in the paper, whatever it is called.
    public static List<byte[]> all(byte[] pdf) {
        return read(pdf, _ -> true);
    }

    private static List<byte[]> read(byte[] pdf, Predicate<PDComplexFileSpecification> wanted) {
        try (var document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null) {
                return List.of();
            }
            var found = new ArrayList<byte[]>();
            for (var file : files(names.getEmbeddedFiles())) {
                if (wanted.test(file) && file.getEmbeddedFile() != null) {
                    found.add(bytes(file));
                }
            }
            return found;
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, "PDF");
        }
    }

    /// Those of a branch; many of them may be parted into branches below it.
    private static List<PDComplexFileSpecification> files(
            PDNameTreeNode<PDComplexFileSpecification> branch) throws IOException {
        var files = new ArrayList<PDComplexFileSpecification>();
        var own = branch.getNames();
        if (own != null) {
            files.addAll(own.values());
        }
        var below = branch.getKids();
        if (below != null) {
            for (var one : below) {
                files.addAll(files(one));
            }
        }
        return files;
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
