package org.retinue.ui;

import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What an officer sees of each item of a tour, in one line.
record ItemLines(Words words, Tour tour) {

    /// What an item is, but for its title: `10:30|12:00|Company visit|BYD|Host lead, BYD`.
    String of(Item item) {
        var known = tour.directory();
        var moment = (Moment.Timed) item.moment();
        return String.join(
                "|",
                words.time(moment.start().toLocalTime()),
                words.time(moment.end().toLocalTime()),
                kind(item),
                item.endSite().flatMap(known::site).map(site -> words.best(site.name())).orElse(""),
                item.party()
                        .reception()
                        .lead()
                        .flatMap(known::person)
                        .map(person -> words.best(person.name()))
                        .orElse(""));
    }

    /// The same with its day, its title and how many notes it has.
    String whole(Item item) {
        return String.join(
                "|",
                item.day().orElseThrow().toString(),
                of(item),
                words.best(item.title()),
                Integer.toString(item.notes().size()));
    }

    private String kind(Item item) {
        return switch (item) {
            case Engagement engagement -> words.name(engagement.kind());
            case Leg leg -> words.name(leg.mode());
        };
    }
}
