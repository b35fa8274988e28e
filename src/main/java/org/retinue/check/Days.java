package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import org.retinue.tour.Booking;
import org.retinue.tour.Moment;

/// The days on which a tour has anything, and those around them: what is on at any hour of these,
/// in whatever zone, may be near.
record Days(LocalDate first, LocalDate last) {

    private static final int AROUND = 2;

    /// The days of the bookings, of which there is at least one.
    static Days of(List<Booking> bookings) {
        var first = bookings.getFirst().day();
        var last = first;
        for (var booking : bookings) {
            var end = end(booking);
            first = booking.day().isBefore(first) ? booking.day() : first;
            last = end.isAfter(last) ? end : last;
        }
        return new Days(first.minusDays(AROUND), last.plusDays(AROUND));
    }

    /// The last day of the booking; of what ends before it starts, the one on which it starts.
    static LocalDate end(Booking booking) {
        return booking.moment() instanceof Moment.Timed(var start, var end) && end.isAfter(start)
                ? end.toLocalDate()
                : booking.day();
    }
}
