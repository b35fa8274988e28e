package org.retinue.store;

import java.time.LocalDate;
import org.retinue.tour.Heading;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// A tour as a list of tours shows it; the items are counted.
public record TourSummary(
        TourId id,
        Heading heading,
        LocalDate firstDay,
        LocalDate lastDay,
        Text delegation,
        int items,
        long version) {}
