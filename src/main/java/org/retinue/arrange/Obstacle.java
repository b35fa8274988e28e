package org.retinue.arrange;

import org.retinue.tour.ItemId;

/// Why nothing was arranged at all.
public sealed interface Obstacle {

    /// Two items whose times must not move cannot both take place: so many minutes are missing
    /// between them.
    record Contradiction(ItemId first, ItemId second, long missing) implements Obstacle {}

    /// No day was chosen, or a day that ends before it begins.
    record NoTime() implements Obstacle {}

    /// There is nothing that may be given a time.
    record NothingWanted() implements Obstacle {}
}
