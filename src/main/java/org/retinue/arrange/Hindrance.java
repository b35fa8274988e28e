package org.retinue.arrange;

import java.time.LocalDate;
import java.util.Optional;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.SiteId;

/// Why one more engagement has no place on a day, and what would have to give way for it.
public record Hindrance(LocalDate day, Why why, Optional<Instead> instead) {

    /// What keeps it from the day.
    public sealed interface Why {

        /// The site is not open while the delegation could come.
        record Shut(SiteId site) implements Why {}

        /// Another delegation has what it needs.
        record Taken() implements Why {}

        /// Nobody knows how long the way there takes.
        record NoWay(SiteId site) implements Why {}

        /// There would be time for it, but the day would be overfull.
        record Overfull() implements Why {}

        /// The gap that comes nearest to having room for it, between two items or from the
        /// beginning or to the end of the day, has so many minutes; with the ways it needs more.
        record Narrow(Optional<ItemId> after, Optional<ItemId> before, int free, int needed)
                implements Why {}

        /// Gaps are wide enough, but not at the right hours, or lunch needs them.
        record Hours() implements Why {}
    }

    /// The item without which it would fit, and when.
    public record Instead(ItemId item, Moment.Timed moment) {}
}
