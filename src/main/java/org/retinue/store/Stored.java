package org.retinue.store;

import org.retinue.tour.Tour;

/// A tour as a workspace holds it. The version counts how often the tour was saved.
public record Stored(Tour tour, long version) {}
