package org.retinue.print;

import java.util.List;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// What to print: the document, its one or two languages with the leading one first, and under
/// which issue.
public record Order(Document document, List<Language> languages, Issue issue) {

    public Order {
        languages = List.copyOf(languages);
        if (languages.isEmpty()
                || languages.stream().distinct().count() < languages.size()
                || languages.size() > 2) {
            throw new IllegalArgumentException("A paper has one or two languages: " + languages);
        }
        if (!Words.LANGUAGES.containsAll(languages)) {
            throw new IllegalArgumentException(
                    "Papers are printed in " + Words.LANGUAGES + ", not in " + languages);
        }
    }
}
