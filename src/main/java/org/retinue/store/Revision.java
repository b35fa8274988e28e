package org.retinue.store;

import java.time.Instant;
import java.util.List;
import org.retinue.tour.TourId;

/// A tour as it was given out, without its pack: the number counts from 1 in each tour. The hash is
/// that of the pack's content, and what was acknowledged stands as the one who gave it out wrote
/// it.
public record Revision(
        TourId tour,
        int number,
        String note,
        String officer,
        Instant at,
        String hash,
        List<String> acknowledged) {

    public Revision {
        acknowledged = List.copyOf(acknowledged);
    }
}
