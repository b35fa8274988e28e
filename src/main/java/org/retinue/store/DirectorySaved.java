package org.retinue.store;

import java.util.List;
import org.retinue.tour.Directory;
import org.retinue.tour.SiteId;

/// What became of saving sites, people and vehicles.
public sealed interface DirectorySaved {

    /// Written and safe.
    record Done() implements DirectorySaved {}

    /// Nothing was written, because something that the change writes is not what it was before the
    /// change any more. Theirs is everything as it is now.
    record Stale(Directory theirs) implements DirectorySaved {}

    /// Nothing was written, because something to be removed is still named by these tours, or by
    /// these sites, which lie within it or have it as a contact.
    record InUse(List<TourSummary> tours, List<SiteId> sites) implements DirectorySaved {

        public InUse {
            tours = List.copyOf(tours);
            sites = List.copyOf(sites);
        }
    }
}
