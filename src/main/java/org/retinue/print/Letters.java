package org.retinue.print;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/// The letters that are used of a font. An Arabic one gives neither Latin letters nor digits, so
/// that these look alike on a page whether they stand alone or in an Arabic sentence; what stands
/// between Arabic words stays, since a run is set as one text only in one font. The mark of
/// direction, which has a look in most fonts, is of none.
final class Letters extends CmapSubtable {

    private final CmapSubtable all;
    private final IntPredicate isUsed;

    private Letters(CmapSubtable all, IntPredicate isUsed) {
        this.all = all;
        this.isUsed = isUsed;
        setPlatformId(all.getPlatformId());
        setPlatformEncodingId(all.getPlatformEncodingId());
    }

    /// Leaves in the font what is used of it.
    static void choose(CmapTable table, boolean isArabic) {
        IntPredicate isUsed =
                isArabic
                        ? letter -> !isMark(letter) && !isLatin(letter)
                        : letter -> !isMark(letter);
        table.setCmaps(
                Arrays.stream(table.getCmaps())
                        .map(all -> new Letters(all, isUsed))
                        .toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int letter) {
        return isUsed.test(letter) ? all.getGlyphId(letter) : 0;
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        return all.getCharCodes(glyph);
    }

    private static boolean isMark(int letter) {
        return letter == Ink.FROM_LEFT.charAt(0);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                || (letter >= '0' && letter <= '9');
    }
}
