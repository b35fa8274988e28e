package org.retinue.print;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.retinue.tour.Trouble;

/// The text of a paper as another program finds it.
public final class PaperText {

    private PaperText() {}

    /// All pages, line by line; words of a language that is written from right to left stand in the
    /// order in which they are read.
    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new ReadingOrder().getText(document);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, "PDF");
        }
    }
}
