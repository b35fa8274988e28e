package org.retinue.ui.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.tour.Language;

/// What is to be printed: the papers in their order, in which languages, of which day or of all.
public record Wish(List<Document> papers, List<Language> languages, Optional<LocalDate> day) {

    public Wish {
        papers = papers.stream().distinct().sorted().toList();
        languages = List.copyOf(languages);
    }

    /// One order for each paper.
    List<Order> orders(Issue issue) {
        return papers.stream().map(paper -> new Order(paper, languages, issue).of(day)).toList();
    }
}
