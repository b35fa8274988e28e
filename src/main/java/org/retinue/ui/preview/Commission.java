package org.retinue.ui.preview;

import java.util.Optional;
import org.retinue.audience.Audience;
import org.retinue.print.Order;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// One paper that is asked for: of which tour, what, for whom, who may be one reader of the
/// audience, and how it is finished.
public record Commission(
        Tour tour, Order order, Audience audience, Optional<PersonId> reader, Finish finish) {

    /// What the paper is, and whose it is where it is made for one reader.
    public String name(Words words) {
        var paper = words.name(order.document());
        return reader.flatMap(tour.directory()::person)
                .map(person -> words.say("preview.of", paper, words.best(person.name())))
                .orElse(paper);
    }
}
