package org.retinue.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A resource as an active item of a tour takes it up, with all that others who want it are told.
/// Without a clock time there is a day, but no interval.
public record Booking(
        Resource resource,
        TourId tour,
        Text title,
        String officer,
        ItemId item,
        LocalDate day,
        Moment moment,
        Optional<Interval> interval,
        Optional<SiteId> from,
        Optional<SiteId> to,
        Optional<RoomId> room) {

    /// In the order in which the bookings of one resource follow each other; those without a clock
    /// time come last.
    public static final Comparator<Booking> BY_INSTANT = Booking::compareInstants;

    private static final Interval NEVER = new Interval(Instant.MAX, Instant.MAX);

    /// All that the item takes up; nothing where it is not active.
    public static Stream<Booking> of(Tour tour, Item item) {
        if (!item.isActive()) {
            return Stream.empty();
        }
        var interval = tour.interval(item);
        return Resource.of(item).stream()
                .map(resource -> of(tour.id(), tour.heading(), item, interval, resource));
    }

    /// The resource as the item, which is an active one, takes it up.
    public static Booking of(Tour tour, Item item, Resource resource) {
        return of(tour.id(), tour.heading(), item, tour.interval(item), resource);
    }

    /// The same, of a tour of which no more is known.
    public static Booking of(
            TourId tour,
            Heading heading,
            Item item,
            Optional<Interval> interval,
            Resource resource) {
        return new Booking(
                resource,
                tour,
                heading.title(),
                heading.officer(),
                item.id(),
                item.day().orElseThrow(),
                item.moment(),
                interval,
                item.startSite(),
                item.endSite(),
                item instanceof Engagement engagement
                        ? engagement.place().room()
                        : Optional.empty());
    }

    /// Spelt out, because long lists are kept in this order.
    private static int compareInstants(Booking one, Booking other) {
        var intervals = one.interval.orElse(NEVER).compareTo(other.interval.orElse(NEVER));
        if (intervals != 0) {
            return intervals;
        }
        var tours = one.tour.compareTo(other.tour);
        return tours != 0 ? tours : one.item.compareTo(other.item);
    }
}
