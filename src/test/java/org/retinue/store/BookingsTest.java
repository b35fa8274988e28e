package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Booking;
import org.retinue.tour.Id;
import org.retinue.tour.PersonId;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.VehicleId;

/// What is booked is read by index just as it follows from the tours themselves, whatever was saved
/// before.
class BookingsTest {

    private static final Comparator<Booking> ORDER =
            Comparator.comparing(Booking::tour)
                    .thenComparing(Booking::item)
                    .thenComparing(booking -> booking.resource().id());

    private static final List<Id> THINGS =
            List.of(
                    new SiteId("site-1"),
                    new SiteId("site-4"),
                    new PersonId("person-7"),
                    new PersonId("person-3"),
                    new VehicleId("car-1"));

    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterTry
    void close() {
        fresh.close();
    }

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Property(tries = 30)
    void bookingsAreThoseOfTheTours(@ForAll("pairs") List<Tour> pair) {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, pair.getFirst());
        Workspaces.saved(workspace, Optional.of(stored), pair.getLast());
        Workspaces.add(workspace, pair.getFirst().withId(new TourId("another")));
        var first = pair.getLast().firstDay().minusDays(1);
        var last = pair.getLast().firstDay().plusDays(2);
        assertEquals(expected(workspace, first, last), sorted(workspace.bookings(first, last)));
        assertEquals(
                expected(workspace, first, last).stream()
                        .filter(booking -> THINGS.contains(booking.resource().id()))
                        .toList(),
                sorted(workspace.bookings(first, last, THINGS)));
    }

    @Property(tries = 30)
    void rulesOfTheirOwnComeWithTheBookings(@ForAll("pairs") List<Tour> pair) {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, pair.getFirst());
        Workspaces.saved(workspace, Optional.of(stored), pair.getLast());
        var another = pair.getFirst().withId(new TourId("another"));
        Workspaces.add(workspace, another);
        var first = pair.getLast().firstDay().minusDays(1);
        var last = pair.getLast().firstDay().plusDays(2);
        var booked = workspace.booked(first, last);
        var bookings = workspace.bookings(first, last);
        assertEquals(sorted(bookings), sorted(booked.bookings()));
        var tours = bookings.stream().map(Booking::tour).collect(Collectors.toSet());
        assertEquals(
                Stream.of(pair.getLast(), another)
                        .filter(tour -> tours.contains(tour.id()))
                        .filter(tour -> !tour.rules().equals(RuleChoice.OFFICE))
                        .collect(Collectors.toMap(Tour::id, Tour::rules)),
                booked.rules());
    }

    private static List<Booking> expected(Workspace workspace, LocalDate first, LocalDate last) {
        return sorted(
                workspace.tours().stream()
                        .flatMap(summary -> workspace.tour(summary.id()).stream())
                        .map(Stored::tour)
                        .flatMap(BookingsTest::all)
                        .filter(booking ->
                                !booking.day().isBefore(first) && !booking.day().isAfter(last))
                        .toList());
    }

    private static Stream<Booking> all(Tour tour) {
        return tour.items().stream().flatMap(item -> Booking.of(tour, item));
    }

    private static List<Booking> sorted(List<Booking> bookings) {
        return bookings.stream().sorted(ORDER).toList();
    }
}
