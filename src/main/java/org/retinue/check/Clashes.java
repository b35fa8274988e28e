package org.retinue.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// The rule about delegations that meet.
final class Clashes {

    private Clashes() {}

    /// S-3: engagements of different tours take up the same room, the same site or the same host
    /// lead at the same time. The same room or host is an error; the same site is a warning, also
    /// where the time between is too short to make it ready; the same site on the same day is a
    /// hint, told once for each item and other tour, and only where nothing graver is told.
    static Stream<Finding> betweenTours(Programme programme) {
        var others = Elsewhere.of(programme.situation());
        return programme
                .engagements()
                .flatMap(engagement ->
                        Stream.concat(
                                atSite(programme, engagement, others),
                                ofHost(programme, engagement, others)));
    }

    private static Stream<Finding> atSite(
            Programme programme, Engagement engagement, Elsewhere others) {
        var site = engagement.place().site();
        var byTour = new HashMap<TourId, List<Finding>>();
        for (var booking : site.map(others::at).orElse(List.of())) {
            atSite(programme, engagement, booking)
                    .ifPresent(finding ->
                            byTour.computeIfAbsent(booking.tour().id(), _ -> new ArrayList<>())
                                    .add(finding));
        }
        return byTour.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(tour -> worthTelling(tour.getValue()));
    }

    private static Stream<Finding> worthTelling(List<Finding> withOneTour) {
        var grave =
                withOneTour.stream()
                        .filter(finding -> finding.severity() != Severity.HINT)
                        .toList();
        return grave.isEmpty() ? withOneTour.stream().limit(1) : grave.stream();
    }

    private static Optional<Finding> atSite(
            Programme programme, Engagement engagement, Booking booking) {
        var site = engagement.place().site().orElseThrow();
        var mine = programme.tour().interval(engagement);
        if (mine.isPresent() && booking.interval().isPresent()) {
            var found = atSite(programme, engagement, mine.get(), booking);
            if (found.isPresent()) {
                return found;
            }
        }
        return engagement.day().equals(booking.engagement().day())
                ? Optional.of(
                        finding(
                                engagement,
                                Severity.HINT,
                                new Evidence.SameDay(site, booking.told())))
                : Optional.empty();
    }

    private static Optional<Finding> atSite(
            Programme programme, Engagement engagement, Interval mine, Booking booking) {
        var site = engagement.place().site().orElseThrow();
        var room = engagement.place().room();
        var theirs = booking.interval().orElseThrow();
        var shared = Minutes.up(mine.shared(theirs));
        if (mine.overlaps(theirs)) {
            return Optional.of(
                    room.isPresent() && room.equals(booking.engagement().place().room())
                            ? finding(
                                    engagement,
                                    Severity.ERROR,
                                    new Evidence.SameRoom(site, room.get(), shared, booking.told()))
                            : finding(
                                    engagement,
                                    Severity.WARNING,
                                    new Evidence.SameSite(site, shared, booking.told())));
        }
        var between = between(mine, theirs);
        var turnaround = programme.numbers().turnaround();
        if (isBackwards(mine) || isBackwards(theirs) || between.compareTo(turnaround) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                finding(
                        engagement,
                        Severity.WARNING,
                        new Evidence.ShortTurnaround(
                                site,
                                between.toMinutes(),
                                turnaround.toMinutes(),
                                booking.told())));
    }

    private static Stream<Finding> ofHost(
            Programme programme, Engagement engagement, Elsewhere others) {
        var host = engagement.party().reception().lead();
        var mine = programme.tour().interval(engagement);
        if (host.isEmpty() || mine.isEmpty()) {
            return Stream.empty();
        }
        return others.of(host.get()).stream()
                .filter(booking -> booking.interval().filter(mine.get()::overlaps).isPresent())
                .map(booking ->
                        finding(
                                engagement,
                                Severity.ERROR,
                                new Evidence.SameHost(
                                        host.get(),
                                        Minutes.up(
                                                mine.get()
                                                        .shared(booking.interval().orElseThrow())),
                                        booking.told())));
    }

    /// Nothing where a milestone lies in the midst of the other.
    private static Duration between(Interval one, Interval other) {
        var gap =
                one.start().isBefore(other.start())
                        ? Duration.between(one.end(), other.start())
                        : Duration.between(other.end(), one.start());
        return gap.isNegative() ? Duration.ZERO : gap;
    }

    private static boolean isBackwards(Interval interval) {
        return interval.length().isNegative();
    }

    private static Finding finding(Engagement engagement, Severity severity, Evidence evidence) {
        return new Finding(
                Rule.CLASH, severity, engagement.day(), List.of(engagement.id()), evidence);
    }

    /// An engagement of another tour.
    private record Booking(Tour tour, Engagement engagement, Optional<Interval> interval) {

        Evidence.Other told() {
            return new Evidence.Other(
                    tour.id(),
                    tour.heading().title(),
                    tour.heading().officer(),
                    engagement.id(),
                    engagement.moment());
        }
    }

    /// The active engagements of the other tours, by site and by host lead; tours by id, each in
    /// the order of its programme.
    private record Elsewhere(
            Map<SiteId, List<Booking>> bySite, Map<PersonId, List<Booking>> byHost) {

        static Elsewhere of(Situation situation) {
            var elsewhere = new Elsewhere(new HashMap<>(), new HashMap<>());
            situation.others().stream()
                    .filter(tour -> !tour.id().equals(situation.tour().id()))
                    .sorted(Comparator.comparing(Tour::id))
                    .forEach(elsewhere::add);
            return elsewhere;
        }

        List<Booking> at(SiteId site) {
            return bySite.getOrDefault(site, List.of());
        }

        List<Booking> of(PersonId host) {
            return byHost.getOrDefault(host, List.of());
        }

        private void add(Tour tour) {
            for (var item : tour.items()) {
                if (item.isActive() && item instanceof Engagement engagement) {
                    var booking = new Booking(tour, engagement, tour.interval(item));
                    engagement.place().site().ifPresent(site -> put(bySite, site, booking));
                    engagement
                            .party()
                            .reception()
                            .lead()
                            .ifPresent(lead -> put(byHost, lead, booking));
                }
            }
        }

        private static <K> void put(Map<K, List<Booking>> bookings, K key, Booking booking) {
            bookings.computeIfAbsent(key, _ -> new ArrayList<>()).add(booking);
        }
    }
}
