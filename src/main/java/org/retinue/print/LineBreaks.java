package org.retinue.print;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Where lines may break. The layout engine asks this for every text, and nothing else of ours, so
/// this is where a paper that was given up stops to be laid out.
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker breaks;

    LineBreaks(Locale locale) {
        breaks = new ICUBreakers.ICULineBreaker(locale);
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("layout");
        }
        breaks.setText(text);
    }
}
