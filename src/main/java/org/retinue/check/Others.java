package org.retinue.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Booking;
import org.retinue.tour.Id;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Sorted;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// The tours beside the one that is looked at, and what they take up. That is put in order once,
/// for every check that is made beside the same tours: each step of a drag makes one.
public final class Others {

    private final List<Tour> tours;
    private final Map<Id, List<Booking>> bookings;
    private final SortedMap<SiteId, Site> sites;
    private final long longest;

    private Others(List<Tour> tours) {
        this.tours = tours.stream().sorted(Comparator.comparing(Tour::id)).toList();
        bookings =
                this.tours.stream()
                        .flatMap(tour ->
                                tour.items().stream().flatMap(item -> Booking.of(tour, item)))
                        .sorted(Comparator.comparing(Booking::day))
                        .collect(Collectors.groupingBy(booking -> booking.resource().id()));
        var known = new TreeMap<SiteId, Site>();
        this.tours.forEach(tour -> known.putAll(tour.directory().sites()));
        sites = Collections.unmodifiableSortedMap(known);
        longest =
                bookings.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(each -> ChronoUnit.DAYS.between(each.day(), Days.end(each)))
                        .max()
                        .orElse(0);
    }

    /// Those tours; the one that is looked at may be among them and is left out of account.
    public static Others of(List<Tour> tours) {
        return new Others(tours);
    }

    public List<Tour> tours() {
        return tours;
    }

    SortedMap<SiteId, Site> sites() {
        return sites;
    }

    /// What any tour but this one takes up of the resource on those days, day by day.
    List<Booking> bookings(Id resource, Days days, TourId but) {
        var all = bookings.getOrDefault(resource, List.of());
        return on(all, days.first().minusDays(longest), days.last()).stream()
                .filter(booking -> !booking.tour().equals(but))
                .filter(booking -> !Days.end(booking).isBefore(days.first()))
                .toList();
    }

    /// Those that begin on one of the days, of bookings day by day.
    static List<Booking> on(List<Booking> bookings, LocalDate first, LocalDate last) {
        return bookings.subList(
                Sorted.first(bookings, booking -> !booking.day().isBefore(first)),
                Sorted.first(bookings, booking -> booking.day().isAfter(last)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Others others && tours.equals(others.tours);
    }

    @Override
    public int hashCode() {
        return tours.hashCode();
    }
}
