package org.retinue.print;

import java.util.List;
import org.retinue.tour.Language;

/// One thing said in the languages of a paper, in their order.
record Phrase(List<Said> said) {

    static final Phrase EMPTY = new Phrase(List.of());

    Phrase {
        said = List.copyOf(said);
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /// The form in one language.
    record Said(Language language, String text) {}
}
