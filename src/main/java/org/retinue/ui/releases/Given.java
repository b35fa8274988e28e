package org.retinue.ui.releases;

import java.util.List;
import java.util.Optional;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.tour.Tour;

/// The open tour, and what was given out of it and handed to whom.
public record Given(Optional<Tour> tour, List<Release> releases, List<Handing> handings) {

    public Given {
        releases = List.copyOf(releases);
        handings = List.copyOf(handings);
    }

    /// The number of the last release, 0 where there is none.
    public int latest() {
        return releases.stream().mapToInt(Release::number).max().orElse(0);
    }
}
