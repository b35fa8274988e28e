package org.retinue.arrange;

import java.util.Optional;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;

/// A place in the programme where one more engagement fits: when, between which items of that day,
/// and how many minutes of road it adds.
public record Fit(
        ItemId item,
        Moment.Timed moment,
        Optional<ItemId> after,
        Optional<ItemId> before,
        int road) {}
