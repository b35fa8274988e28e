package org.retinue.print;

import org.retinue.tour.Tour;

/// The release that a reader holds: its name as in [Issue], and the tour as it was then.
public record Since(String release, Tour tour) {}
