package org.retinue.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
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
    /// hint, told once for each other tour, and only where nothing graver is told.
    static Stream<Finding> betweenTours(Programme programme) {
        var others = Elsewhere.of(programme.situation());
        var findings =
                programme
                        .engagements()
                        .flatMap(engagement ->
                                Stream.concat(
                                        atSite(programme, engagement, others),
                                        ofHost(programme, engagement, others)))
                        .toList();
        var told = new HashSet<Optional<Meeting>>();
        findings.stream().filter(Clashes::isGrave).map(Meeting::of).forEach(told::add);
        return findings.stream()
                .filter(finding -> isGrave(finding) || told.add(Meeting.of(finding)));
    }

    private static boolean isGrave(Finding finding) {
        return finding.severity() != Severity.HINT;
    }

    private static Stream<Finding> atSite(
            Programme programme, Engagement engagement, Elsewhere others) {
        var mine = Booking.of(programme.tour(), engagement);
        return engagement.place().site().stream()
                .flatMap(site -> others.at(site).stream())
                .flatMap(ofOneTour -> atSite(mine, ofOneTour, programme.numbers().turnaround()));
    }

    private static Stream<Finding> atSite(
            Booking mine, List<Booking> ofOneTour, Duration turnaround) {
        var grave =
                ofOneTour.stream()
                        .filter(theirs -> mine.isCloserThan(turnaround, theirs))
                        .map(theirs -> atSite(mine, theirs, turnaround))
                        .toList();
        return grave.isEmpty()
                ? ofOneTour.stream()
                        .filter(theirs -> mine.day().equals(theirs.day()))
                        .limit(1)
                        .map(theirs -> mine.clash(Severity.HINT, mine.sameDay(theirs)))
                : grave.stream();
    }

    private static Finding atSite(Booking mine, Booking theirs, Duration turnaround) {
        var site = mine.engagement().place().site().orElseThrow();
        var room = mine.engagement().place().room();
        if (!mine.overlaps(theirs)) {
            return mine.clash(
                    Severity.WARNING,
                    new Evidence.ShortTurnaround(
                            site,
                            mine.between(theirs).toMinutes(),
                            turnaround.toMinutes(),
                            theirs.told()));
        }
        var shared = Minutes.up(mine.shared(theirs));
        return room.isPresent() && room.equals(theirs.engagement().place().room())
                ? mine.clash(
                        Severity.ERROR,
                        new Evidence.SameRoom(site, room.get(), shared, theirs.told()))
                : mine.clash(Severity.WARNING, new Evidence.SameSite(site, shared, theirs.told()));
    }

    private static Stream<Finding> ofHost(
            Programme programme, Engagement engagement, Elsewhere others) {
        var mine = Booking.of(programme.tour(), engagement);
        return engagement.party().reception().lead().stream()
                .flatMap(host ->
                        others.of(host).stream()
                                .filter(mine::overlaps)
                                .map(theirs ->
                                        mine.clash(
                                                Severity.ERROR,
                                                new Evidence.SameHost(
                                                        host,
                                                        Minutes.up(mine.shared(theirs)),
                                                        theirs.told()))));
    }

    /// Another tour at the same site on the same day.
    private record Meeting(Optional<LocalDate> day, SiteId site, TourId other) {

        static Optional<Meeting> of(Finding finding) {
            return finding.evidence() instanceof Evidence.Meeting meeting
                    ? Optional.of(
                            new Meeting(finding.day(), meeting.site(), meeting.other().tour()))
                    : Optional.empty();
        }
    }

    /// The active engagements of the other tours by host lead, and by site with those of one tour
    /// together; tours by id, each in the order of its programme.
    private record Elsewhere(
            Map<SiteId, SortedMap<TourId, List<Booking>>> bySite,
            Map<PersonId, List<Booking>> byHost) {

        static Elsewhere of(Situation situation) {
            var elsewhere = new Elsewhere(new HashMap<>(), new HashMap<>());
            situation.others().stream()
                    .filter(tour -> !tour.id().equals(situation.tour().id()))
                    .sorted(Comparator.comparing(Tour::id))
                    .forEach(elsewhere::add);
            return elsewhere;
        }

        Collection<List<Booking>> at(SiteId site) {
            return bySite.getOrDefault(site, Collections.emptySortedMap()).values();
        }

        List<Booking> of(PersonId host) {
            return byHost.getOrDefault(host, List.of());
        }

        private void add(Tour tour) {
            for (var item : tour.items()) {
                if (item.isActive() && item instanceof Engagement engagement) {
                    add(tour.id(), Booking.of(tour, engagement));
                }
            }
        }

        private void add(TourId tour, Booking booking) {
            var party = booking.engagement().party();
            booking.engagement()
                    .place()
                    .site()
                    .map(site -> bySite.computeIfAbsent(site, _ -> new TreeMap<>()))
                    .map(tours -> tours.computeIfAbsent(tour, _ -> new ArrayList<>()))
                    .ifPresent(bookings -> bookings.add(booking));
            party.reception()
                    .lead()
                    .map(lead -> byHost.computeIfAbsent(lead, _ -> new ArrayList<>()))
                    .ifPresent(bookings -> bookings.add(booking));
        }
    }
}
