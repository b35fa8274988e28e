package org.retinue.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.retinue.tour.Trouble;

/// The fonts of all papers, parsed once. Rare Chinese characters are in a font of their own, which
/// is read when the first of them is met.
final class Typefaces {

    private final List<Typeface> usual =
            List.of(
                    new Typeface("Noto Sans", 400, read("NotoSans-Regular.ttf")),
                    new Typeface("Noto Sans", 700, read("NotoSans-Bold.ttf")),
                    new Typeface("Noto Sans SC", 400, read("NotoSansSC-Regular.ttf")),
                    new Typeface("Noto Sans SC", 700, read("NotoSansSC-Bold.ttf")),
                    new Typeface("Noto Naskh Arabic", 400, read("NotoNaskhArabic-Regular.ttf")),
                    new Typeface("Noto Naskh Arabic", 700, read("NotoNaskhArabic-Bold.ttf")));
    private Optional<Typeface> rare = Optional.empty();

    Fitted fitted() {
        return new Fitted();
    }

    private Typeface rare() {
        if (rare.isEmpty()) {
            rare = Optional.of(new Typeface("HanaMinB", 400, read("HanaMinB.ttf")));
        }
        return rare.get();
    }

    private static TrueTypeFont read(String name) {
        try (var file = Typefaces.class.getResourceAsStream("/retinue/fonts/" + name)) {
            if (file == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // Noto Sans has rules for Devanagari, which would be tried on every Latin line.
            font.setEnableGsub(false);
            Letters.choose(font.getCmap(), name.contains("Arabic"));
            return font;
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, name);
        }
    }

    private static CmapLookup letters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "cmap");
        }
    }

    /// A font in one weight.
    private record Typeface(String family, int weight, TrueTypeFont font, CmapLookup letters) {

        Typeface(String family, int weight, TrueTypeFont font) {
            this(family, weight, font, Typefaces.letters(font));
        }

        boolean covers(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /// The fonts that one paper needs, known when all its letters are. A paper does not depend on
    /// what was printed before it.
    final class Fitted {

        private boolean needsRare;

        /// Whether there is a glyph for the letter.
        boolean cover(int letter) {
            if (usual.stream().anyMatch(face -> face.covers(letter))) {
                return true;
            }
            var isRare = Character.isIdeographic(letter) && rare().covers(letter);
            needsRare |= isRare;
            return isRare;
        }

        void useIn(PdfRendererBuilder builder, PDDocument document) {
            usual.forEach(face -> use(face, face.weight(), builder, document));
            if (needsRare) {
                use(rare(), 400, builder, document);
                use(rare(), 700, builder, document);
            }
        }

        private static void use(
                Typeface face, int weight, PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(
                    new LoadedFont(document, face.font()),
                    face.family(),
                    weight,
                    FontStyle.NORMAL,
                    true);
        }
    }
}
