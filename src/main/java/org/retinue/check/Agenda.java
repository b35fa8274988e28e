package org.retinue.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Booking;
import org.retinue.tour.Interval;

/// The bookings of one resource that have a clock time, in the order of their instants. What ends
/// before it starts was mistyped and is not among them.
final class Agenda {

    private final List<Booking> bookings;
    private final List<Instant> starts;
    private final Duration longest;

    private Agenda(List<Booking> bookings) {
        this.bookings = bookings;
        starts = bookings.stream().map(booking -> span(booking).start()).toList();
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
    Stream<Booking> near(Booking booking, Duration reach) {
        if (!isTimed(booking)) {
            return Stream.empty();
        }
        var span = span(booking);
        var from = place(span.start().minus(reach).minus(longest));
        var earliest = span.start().minus(reach);
        var latest = span.end().plus(reach);
        var near = new ArrayList<Booking>();
        for (var index = from; index < bookings.size(); index++) {
            var other = bookings.get(index);
            if (starts.get(index).isAfter(latest)) {
                break;
            }
            if (!span(other).end().isBefore(earliest) && !isSame(booking, other)) {
                near.add(other);
            }
        }
        return near.stream();
    }

    /// Whether nothing takes place wholly between the two: then there is a way from one to the
    /// other.
    boolean areNeighbours(Booking first, Booking second) {
        for (var index = place(span(first).end()); index < bookings.size(); index++) {
            var other = bookings.get(index);
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
        return booking.interval().filter(span -> !span.length().isNegative()).isPresent();
    }

    private static Interval span(Booking booking) {
        return booking.interval().orElseThrow();
    }

    private static boolean isSame(Booking one, Booking other) {
        return one.tour().equals(other.tour()) && one.item().equals(other.item());
    }

    /// Where the first stands that does not start before the instant.
    private int place(Instant instant) {
        var low = 0;
        var high = starts.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (starts.get(middle).isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
