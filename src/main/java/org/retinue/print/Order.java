package org.retinue.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What to print: the document, its one or two languages with the leading one first, one day alone
/// or all of them, and under which issue.
public record Order(
        Document document, List<Language> languages, Optional<LocalDate> day, Issue issue) {

    /// All days.
    public Order(Document document, List<Language> languages, Issue issue) {
        this(document, languages, Optional.empty(), issue);
    }

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

    /// Of one day alone, if there is one.
    public Order of(Optional<LocalDate> changed) {
        return new Order(document, languages, changed, issue);
    }

    /// The days of the programme that are printed.
    List<LocalDate> dates(Tour tour) {
        return tour.programmeDates().stream()
                .filter(date -> day.isEmpty() || day.get().equals(date))
                .toList();
    }
}
