package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.words.Words;

/// What a calendar takes besides the tour: the number of its release, which is that of the latest
/// one for a draft; what was given out before, the latest first; the one track that is wanted, or
/// all of them; and in whose words the officer is told of it.
public record CalendarWish(int release, List<Tour> earlier, Optional<TrackId> track, Words words) {

    public static final CalendarWish NONE =
            new CalendarWish(0, List.of(), Optional.empty(), Words.in(Language.ENGLISH));

    public CalendarWish {
        earlier = List.copyOf(earlier);
    }
}
