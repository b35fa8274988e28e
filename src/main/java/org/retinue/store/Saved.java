package org.retinue.store;

import java.util.Optional;

/// What became of saving a tour.
public sealed interface Saved {

    /// Written and safe. The version is the tour's new one; that of a removed tour is 0.
    record Done(long version) implements Saved {}

    /// Nothing was written, because the tour, or a site, person or vehicle that the change writes,
    /// is not what it was before the change any more. Theirs is the tour as it is now, or nothing
    /// where it is gone.
    record Stale(Optional<Stored> theirs) implements Saved {}
}
