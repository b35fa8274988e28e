package org.retinue.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.retinue.tour.Trouble;

/// The fonts of all papers, parsed once. Rare Chinese characters are in a font of their own, which
/// is read when the first of them is met.
final class Typefaces {

    private static final List<Typeface> NO_RARE = List.of();

    private final List<Typeface> usual =
            List.of(
                    new Typeface("Noto Sans", 400, read("NotoSans-Regular.ttf")),
                    new Typeface("Noto Sans", 700, read("NotoSans-Bold.ttf")),
                    new Typeface("Noto Sans SC", 400, read("NotoSansSC-Regular.ttf")),
                    new Typeface("Noto Sans SC", 700, read("NotoSansSC-Bold.ttf")));
    private List<Typeface> rare = NO_RARE;

    /// Whether there is a glyph for the letter.
    boolean cover(int letter) {
        if (usual.stream().anyMatch(face -> face.covers(letter))) {
            return true;
        }
        return Character.isIdeographic(letter) && rare().getFirst().covers(letter);
    }

    void useIn(PdfRendererBuilder builder, PDDocument document) {
        var faces = new ArrayList<>(usual);
        faces.addAll(rare);
        for (var face : faces) {
            builder.useFont(
                    new LoadedFont(document, face.font()),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    private List<Typeface> rare() {
        if (rare.isEmpty()) {
            var font = read("HanaMinB.ttf");
            rare =
                    List.of(
                            new Typeface("HanaMinB", 400, font),
                            new Typeface("HanaMinB", 700, font));
        }
        return rare;
    }

    private static TrueTypeFont read(String name) {
        try (var file = Typefaces.class.getResourceAsStream("/retinue/fonts/" + name)) {
            if (file == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
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
}
