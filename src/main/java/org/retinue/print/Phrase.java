package org.retinue.print;

import java.util.List;
import org.retinue.tour.Language;

/// One thing said in the languages of a paper, in their order.
record Phrase(List<Said> said) {

    static final Phrase EMPTY = new Phrase(List.of());

    Phrase {
        said = List.copyOf(said);
    }

    /// What stands in Latin letters and digits on papers of every language, and is read from the
    /// left: a telephone number, a size.
    static Phrase latin(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Said(Language.ENGLISH, text)));
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /// The same, each form as long as there is room for it.
    Phrase shortened(int room) {
        return new Phrase(
                said.stream()
                        .map(form -> new Said(form.language(), Shortening.to(room, form.text())))
                        .toList());
    }

    /// The form in one language.
    record Said(Language language, String text) {}
}
