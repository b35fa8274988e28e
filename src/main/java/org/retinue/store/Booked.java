package org.retinue.store;

import java.util.List;
import java.util.Map;
import org.retinue.tour.Booking;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.TourId;

/// What the tours have booked, and by which rules those of them go that do not go by the office's.
public record Booked(List<Booking> bookings, Map<TourId, RuleChoice> rules) {

    public Booked {
        bookings = List.copyOf(bookings);
        rules = Map.copyOf(rules);
    }
}
