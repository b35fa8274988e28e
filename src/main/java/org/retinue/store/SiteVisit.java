package org.retinue.store;

import java.time.LocalDate;
import org.retinue.tour.TourId;

/// A day on which a tour is at a site.
public record SiteVisit(TourId tour, LocalDate date) {}
