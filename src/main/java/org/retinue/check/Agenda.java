package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.retinue.tour.Booking;
import org.retinue.tour.Interval;
import org.retinue.tour.Sorted;

/// The bookings of one resource that have a clock time, in the order of their instants. What ends
/// before it starts was mistyped and is not among them.
final class Agenda {

    private final List<Booking> bookings;
    private final Duration longest;

    private Agenda(List<Booking> bookings) {
        this.bookings = bookings;
        longest =
                bookings.stream()
                        .map(booking -> span(booking).length())
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO);
    }

    static Agenda of(Collection<Booking> bookings) {
        return new Agenda(
                bookings.stream().filter(Agenda::isTimed).sorted(Booking.BY_INSTANT).toList());
    }

    List<Booking> bookings() {
        return bookings;
    }

    /// All but itself that happen while the booking lasts, or no further from it than the reach.
    List<Booking> near(Booking booking, Duration reach) {
        if (!isTimed(booking)) {
            return List.of();
        }
        var span = span(booking);
        var earliest = span.start().minus(reach);
        var latest = span.end().plus(reach);
        var near = new ArrayList<Booking>();
        for (var other : from(earliest.minus(longest))) {
            if (span(other).start().isAfter(latest)) {
                break;
            }
            if (!span(other).end().isBefore(earliest) && !isSame(booking, other)) {
                near.add(other);
            }
        }
        return near;
    }

    /// Whether nothing takes place wholly between the two: then there is a way from one to the
    /// other.
    boolean areNeighbours(Booking first, Booking second) {
        for (var other : from(span(first).end())) {
            if (Booking.BY_INSTANT.compare(other, second) >= 0) {
                return true;
            }
            if (Booking.BY_INSTANT.compare(other, first) > 0
                    && !span(other).end().isAfter(span(second).start())) {
                return false;
            }
        }
        return true;
    }

    static boolean isTimed(Booking booking) {
        return booking.interval().isPresent() && !span(booking).isMistyped();
    }

    /// Those that do not start before the instant.
    private List<Booking> from(Instant instant) {
        var place = Sorted.first(bookings, booking -> !span(booking).start().isBefore(instant));
        return bookings.subList(place, bookings.size());
    }

    private static Interval span(Booking booking) {
        return booking.interval().orElseThrow();
    }

    private static boolean isSame(Booking one, Booking other) {
        return one.tour().equals(other.tour()) && one.item().equals(other.item());
    }
}
