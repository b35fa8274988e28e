package org.retinue.ui.releases;

import java.util.Arrays;
import org.retinue.print.Document;
import org.retinue.release.Holding;
import org.retinue.words.Words;

/// Papers as the distribution knows them: by the name of their document, or by whatever was typed.
public final class Papers {

    private Papers() {}

    static String name(Words words, Holding holding) {
        return name(words, holding.handing().paper());
    }

    static String name(Words words, String paper) {
        return Arrays.stream(Document.values())
                .filter(document -> document.name().equals(paper))
                .findFirst()
                .map(words::name)
                .orElse(paper);
    }
}
