package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// What a calendar takes besides the tour: the number of its release, which is that of the latest
/// one for a draft; what was given out before, the latest first; and the one track that is wanted,
/// or all of them.
public record CalendarWish(int release, List<Tour> earlier, Optional<TrackId> track) {

    public static final CalendarWish NONE = new CalendarWish(0, List.of(), Optional.empty());

    public CalendarWish {
        earlier = List.copyOf(earlier);
    }
}
