package org.retinue.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// A parsed font, put into a document when its first letter is set.
final class LoadedFont extends PDFontSupplier {

    private final PDDocument document;
    private final TrueTypeFont font;
    private @Nullable PDFont loaded;

    LoadedFont(PDDocument document, TrueTypeFont font) {
        super(null);
        this.document = document;
        this.font = font;
    }

    @Override
    public PDFont supply() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private PDFont load() {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
