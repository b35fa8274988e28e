package org.retinue.arrange;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// What arranging must know besides the tour: how long the roads take, when what an item needs is
/// taken by another delegation, and which items of a tour break a rule so badly that they cannot
/// take place as they stand.
///
/// A way that takes longer than `walk` on the empty road is written down as a leg; where `walk` is
/// empty the office does without, unless the tour has legs already.
public record Ground(
        TravelTimes travel,
        Traffic traffic,
        Customs customs,
        Most most,
        Optional<Duration> walk,
        Function<Item, List<Interval>> taken,
        Function<Tour, Set<ItemId>> broken) {

    /// With more than so much programme, or so many visits and meetings, a day is overfull.
    public record Most(Duration programmed, int visits) {}
}
