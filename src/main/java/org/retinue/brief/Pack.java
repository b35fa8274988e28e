package org.retinue.brief;

import java.time.Instant;
import org.retinue.tour.Tour;

/// A tour as it is handed over: which release it is (empty where it was not given out yet), and who
/// made the document when.
public record Pack(Tour tour, String release, Made made) {

    /// When, by whom and with what program a pack was made; no part of its content.
    public record Made(Instant at, String by, String program) {}
}
