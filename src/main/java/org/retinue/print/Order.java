package org.retinue.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.release.Handing;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What to print: the document, its one or two languages with the leading one first, the days that
/// are wanted or none for all, under which issue, for whom, what the reader holds already, and what
/// was handed out to whom.
public record Order(
        Document document,
        List<Language> languages,
        List<LocalDate> days,
        Issue issue,
        Optional<PersonId> reader,
        Optional<Since> since,
        List<Handing> handings,
        Marking marking) {

    /// All days.
    public Order(Document document, List<Language> languages, Issue issue) {
        this(document, languages, Optional.empty(), issue);
    }

    /// One day alone, if there is one.
    public Order(
            Document document, List<Language> languages, Optional<LocalDate> day, Issue issue) {
        this(
                document,
                languages,
                day.stream().toList(),
                issue,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Marking.NONE);
    }

    public Order {
        languages = List.copyOf(languages);
        days = List.copyOf(days);
        handings = List.copyOf(handings);
        if (languages.isEmpty()
                || languages.stream().distinct().count() < languages.size()
                || languages.size() > 2) {
            throw new IllegalArgumentException("A paper has one or two languages: " + languages);
        }
        if (!Words.PAPER_LANGUAGES.containsAll(languages)) {
            throw new IllegalArgumentException(
                    "Papers are printed in " + Words.PAPER_LANGUAGES + ", not in " + languages);
        }
    }

    /// Another paper under the same conditions.
    public Order of(Document changed) {
        return new Order(changed, languages, days, issue, reader, since, handings, marking);
    }

    /// The same paper, given out under another issue.
    public Order under(Issue changed) {
        return new Order(document, languages, days, changed, reader, since, handings, marking);
    }

    /// Of one day alone, if there is one.
    public Order of(Optional<LocalDate> changed) {
        return of(changed.stream().toList());
    }

    /// Of these days alone, or of all where there are none.
    public Order of(List<LocalDate> changed) {
        return new Order(document, languages, changed, issue, reader, since, handings, marking);
    }

    /// For one person: a paper that shows what concerns them, where the document has such a form.
    public Order forReader(PersonId changed) {
        return new Order(
                document, languages, days, issue, Optional.of(changed), since, handings, marking);
    }

    /// For somebody who holds an earlier release: what changed since is marked.
    public Order since(Since changed) {
        return new Order(
                document, languages, days, issue, reader, Optional.of(changed), handings, marking);
    }

    /// With what was handed out before, for the list of it.
    public Order handedOut(List<Handing> changed) {
        return new Order(document, languages, days, issue, reader, since, changed, marking);
    }

    public Order marked(Marking changed) {
        return new Order(document, languages, days, issue, reader, since, handings, changed);
    }

    /// What takes place on the days that are printed, but for the drives.
    Stream<Engagement> engagements(Tour tour) {
        return dates(tour).stream()
                .flatMap(date -> tour.programme(date).stream())
                .filter(Item::isActive)
                .filter(Engagement.class::isInstance)
                .map(Engagement.class::cast);
    }

    /// The days of the programme that are printed.
    List<LocalDate> dates(Tour tour) {
        return tour.programmeDates().stream()
                .filter(date -> days.isEmpty() || days.contains(date))
                .toList();
    }
}
