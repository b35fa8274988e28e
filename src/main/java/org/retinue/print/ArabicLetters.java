package org.retinue.print;

import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/// The letters of an Arabic font without its Latin letters and digits, so that these look alike on
/// a page whether they stand alone or in an Arabic sentence. What stands between Arabic words
/// stays, since a run is set as one text only in one font.
final class ArabicLetters extends CmapSubtable {

    private final CmapSubtable all;

    private ArabicLetters(CmapSubtable all) {
        this.all = all;
        setPlatformId(all.getPlatformId());
        setPlatformEncodingId(all.getPlatformEncodingId());
    }

    /// Leaves only these in the font.
    static void in(CmapTable table) {
        table.setCmaps(
                Arrays.stream(table.getCmaps())
                        .map(ArabicLetters::new)
                        .toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int letter) {
        return isLatin(letter) ? 0 : all.getGlyphId(letter);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        return all.getCharCodes(glyph);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                || (letter >= '0' && letter <= '9');
    }
}
