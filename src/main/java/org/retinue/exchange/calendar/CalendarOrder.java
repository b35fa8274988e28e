package org.retinue.exchange.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.PersonId;
import org.retinue.tour.TrackId;
import org.retinue.words.Words;

/// How a calendar is wanted: in which languages, the first one first; the items of which track and
/// of whom, or all of them; the number of the release, which is that of the latest one for a draft;
/// when it is made and by which program.
public record CalendarOrder(
        List<Words> words,
        Optional<TrackId> track,
        Optional<PersonId> person,
        int release,
        Instant at,
        String program) {

    public CalendarOrder {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A calendar is written in at least one language");
        }
    }
}
