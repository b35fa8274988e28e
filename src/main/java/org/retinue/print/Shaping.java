package org.retinue.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/// Joins Arabic letters as they are written. Marks of direction have done their work when a line is
/// divided into runs, and are not drawn.
final class Shaping implements BidiReorderer {

    private final ICUBidiReorderer letters = new ICUBidiReorderer();

    @Override
    public String shapeText(String run) {
        return letters.shapeText(run.replace(Ink.FROM_RIGHT, ""));
    }

    @Override
    public String deshapeText(String run) {
        return letters.deshapeText(run);
    }

    @Override
    public String reorderRTLTextToLTR(String run) {
        return letters.reorderRTLTextToLTR(run);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
