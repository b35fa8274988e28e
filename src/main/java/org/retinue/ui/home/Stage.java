package org.retinue.ui.home;

import java.time.LocalDate;
import org.retinue.store.TourSummary;

/// Where a tour stands on a day.
public enum Stage {
    UPCOMING,
    RUNNING,
    OVER;

    public static Stage of(LocalDate first, LocalDate last, LocalDate today) {
        if (today.isBefore(first)) {
            return UPCOMING;
        }
        return today.isAfter(last) ? OVER : RUNNING;
    }

    static Stage of(TourSummary tour, LocalDate today) {
        return of(tour.firstDay(), tour.lastDay(), today);
    }
}
