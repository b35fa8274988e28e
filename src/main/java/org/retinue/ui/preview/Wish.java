package org.retinue.ui.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.audience.Audience;
import org.retinue.desk.Markings;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.PersonId;

/// What is to be printed: the papers in their order, in which languages, of which days or of all,
/// for whom, who gets their own since the release that they hold, what the office settled for all
/// papers, and how they are finished.
public record Wish(
        List<Document> papers,
        List<Language> languages,
        List<LocalDate> days,
        Source source,
        Audience audience,
        Optional<PersonId> reader,
        List<Holder> holders,
        Office office,
        Finish finish) {

    public Wish {
        papers = papers.stream().distinct().sorted().toList();
        languages = List.copyOf(languages);
        days = List.copyOf(days);
        holders = List.copyOf(holders);
        // The pack is that of everything: it goes to those alone who have everything.
        finish = audience.isFull() ? finish : finish.withoutPack();
    }

    /// The same for another reader.
    public Wish of(Audience others, Optional<PersonId> person) {
        return new Wish(papers, languages, days, source, others, person, List.of(), office, finish);
    }

    /// The same for one of the holders.
    public Wish of(Holder holder) {
        var reader = Optional.of(holder.person());
        var since = source.since(holder.since());
        return new Wish(
                papers,
                languages,
                days,
                since,
                holder.audience(),
                reader,
                List.of(),
                office,
                finish);
    }

    /// Whether nobody could tell what belongs on the papers.
    boolean lacksReader() {
        return audience.scope().needsReader() && reader.isEmpty();
    }

    /// One commission for each paper; none while it is not said for whom they are.
    public List<Commission> commissions(Issue issue) {
        if (!holders.isEmpty()) {
            return holders.stream().flatMap(one -> of(one).commissions(issue).stream()).toList();
        }
        return lacksReader()
                ? List.of()
                : papers.stream()
                        .map(paper ->
                                new Commission(
                                        source.tour(),
                                        order(paper, issue),
                                        audience,
                                        reader,
                                        finish))
                        .toList();
    }

    private Order order(Document paper, Issue issue) {
        var order =
                new Order(paper, languages, source.under(issue))
                        .of(days)
                        .marked(Markings.of(office, audience))
                        .handedOut(source.handings());
        var held = source.since().map(order::since).orElse(order);
        return reader.map(held::forReader).orElse(held);
    }
}
