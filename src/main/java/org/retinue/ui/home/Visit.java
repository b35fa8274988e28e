package org.retinue.ui.home;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.store.TourSummary;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// What the calendar shows of a tour; the number of its items is no part of it.
public record Visit(TourId id, Text title, String country, LocalDate first, LocalDate last) {

    public static Visit of(TourSummary tour) {
        return new Visit(
                tour.id(), tour.heading().title(), tour.country(), tour.firstDay(), tour.lastDay());
    }

    /// The years that have a day of the visit.
    Stream<Year> years() {
        return IntStream.rangeClosed(Year.of(first).number(), Year.of(last).number())
                .mapToObj(Year::new);
    }
}
