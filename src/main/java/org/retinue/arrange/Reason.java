package org.retinue.arrange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.SiteId;

/// Why an engagement was left out.
public sealed interface Reason {

    /// Nobody has said where it takes place.
    record NoSite() implements Reason {}

    /// The site is open on none of the days at hours that would do.
    record Closed(SiteId site, List<LocalDate> days) implements Reason {

        public Closed {
            days = List.copyOf(days);
        }
    }

    /// On all the days another delegation has what it needs: the room, the host, the interpreter.
    record Taken() implements Reason {}

    /// Nobody knows how long the way there takes, from any other place of those days, and the map
    /// does not tell either.
    record NoWay(SiteId site) implements Reason {}

    /// Even alone it does not fit into the day: with the way there and back, to the hotel or to
    /// what stands fixed, it needs so many minutes, and the longest stretch has only so many.
    record TooFar(SiteId site, Optional<SiteId> from, int needed, int longest) implements Reason {}

    /// There would be time for it, but the days would be overfull.
    record Overfull() implements Reason {}

    /// Others that matter more or lie nearer fill the days.
    record NoRoom() implements Reason {}

    /// It is anchored or over, and keeps its time.
    record Held() implements Reason {}

    /// When a delegation arrives and leaves is given and not arranged.
    record Given() implements Reason {}
}
