package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;
import org.retinue.tour.Tour;

/// An engagement of a tour, as it takes up a place and a host.
record Booking(Tour tour, Engagement engagement, LocalDate day, Optional<Interval> interval) {

    /// The engagement is an active one, and so has a day.
    static Booking of(Tour tour, Engagement engagement) {
        return new Booking(
                tour, engagement, engagement.day().orElseThrow(), tour.interval(engagement));
    }

    boolean overlaps(Booking other) {
        return interval.isPresent()
                && other.interval.isPresent()
                && interval.get().overlaps(other.interval.get());
    }

    Duration shared(Booking other) {
        return interval.orElseThrow().shared(other.interval.orElseThrow());
    }

    /// Whether the two overlap, or follow each other with less time between. What ends before it
    /// starts is close to nothing.
    boolean isCloserThan(Duration turnaround, Booking other) {
        return isForwards() && other.isForwards() && between(other).compareTo(turnaround) < 0;
    }

    /// From the end of one to the start of the other; nothing where they overlap.
    Duration between(Booking other) {
        var one = interval.orElseThrow();
        var two = other.interval.orElseThrow();
        var gap =
                one.start().isBefore(two.start())
                        ? Duration.between(one.end(), two.start())
                        : Duration.between(two.end(), one.start());
        return gap.isNegative() ? Duration.ZERO : gap;
    }

    Finding clash(Severity severity, Evidence evidence) {
        return new Finding(
                Rule.CLASH, severity, Optional.of(day), List.of(engagement.id()), evidence);
    }

    Evidence sameDay(Booking other) {
        return new Evidence.SameDay(engagement.place().site().orElseThrow(), other.told());
    }

    /// What the officer of the other tour is told.
    Evidence.Other told() {
        return new Evidence.Other(
                tour.id(),
                tour.heading().title(),
                tour.heading().officer(),
                engagement.id(),
                engagement.moment());
    }

    private boolean isForwards() {
        return interval.isPresent() && !interval.get().length().isNegative();
    }
}
