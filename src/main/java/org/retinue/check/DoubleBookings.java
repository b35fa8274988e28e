package org.retinue.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Booking;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.ItemId;
import org.retinue.tour.Resource;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TourId;

/// What a tour wants that is taken: by another tour, or by another item of its own.
final class DoubleBookings {

    private final Map<ItemId, Slot> slots;
    private final List<Booking> own;
    private final Map<Id, List<Booking>> elsewhere;
    private final Clashes clashes;

    private DoubleBookings(
            Programme programme,
            List<Booking> own,
            Map<Id, List<Booking>> elsewhere,
            Clashes clashes) {
        slots =
                programme.slots().stream()
                        .collect(Collectors.toMap(slot -> slot.item().id(), slot -> slot));
        this.own = own;
        this.elsewhere = elsewhere;
        this.clashes = clashes;
    }

    static DoubleBookings in(Programme programme) {
        var tour = programme.tour();
        var others = programme.situation().others();
        var own = programme.items().stream().flatMap(item -> Booking.of(tour, item)).toList();
        var elsewhere = new HashMap<Id, List<Booking>>();
        if (!own.isEmpty()) {
            var days = Days.of(own);
            own.forEach(booking ->
                    elsewhere.computeIfAbsent(
                            booking.resource().id(),
                            resource -> others.bookings(resource, days, tour.id())));
        }
        var sites = new TreeMap<SiteId, Site>(others.sites());
        sites.putAll(tour.directory().sites());
        var known = new Directory(sites, new TreeMap<>(), new TreeMap<>());
        var clashes =
                new Clashes(
                        new Surroundings(known),
                        programme.situation().travel(),
                        programme.numbers());
        return new DoubleBookings(programme, contested(own, elsewhere), elsewhere, clashes);
    }

    /// Those that something may clash with: of others, or, since a site takes in all of one tour,
    /// of what moves and is wanted again.
    private static List<Booking> contested(List<Booking> own, Map<Id, List<Booking>> elsewhere) {
        var wanted = new HashMap<Id, Integer>();
        own.forEach(booking -> wanted.merge(booking.resource().id(), 1, Integer::sum));
        return own.stream()
                .filter(booking ->
                        !elsewhere.getOrDefault(booking.resource().id(), List.of()).isEmpty()
                                || (booking.resource() instanceof Resource.Mobile
                                        && wanted.getOrDefault(booking.resource().id(), 0) > 1))
                .toList();
    }

    /// All of them. That another tour is at the same site on the same day is told once for each
    /// other tour, and only where nothing graver is told about the two there.
    Stream<Finding> findings() {
        var agendas = agendas();
        var grave =
                own.stream()
                        .flatMap(booking ->
                                grave(
                                        booking,
                                        requireNonNull(agendas.get(booking.resource().id()))))
                        .toList();
        var told = new HashSet<Optional<Meeting>>();
        grave.forEach(finding -> told.add(Meeting.of(finding)));
        var hints =
                own.stream()
                        .flatMap(this::sameDay)
                        .filter(finding -> told.add(Meeting.of(finding)));
        return Stream.concat(grave.stream(), hints);
    }

    private Map<Id, Agenda> agendas() {
        var mine = own.stream().collect(Collectors.groupingBy(booking -> booking.resource().id()));
        var agendas = new HashMap<Id, Agenda>();
        mine.forEach((id, bookings) -> {
            var all = Stream.concat(bookings.stream(), elsewhere(id).stream()).toList();
            agendas.put(id, Agenda.of(all));
        });
        return agendas;
    }

    /// Day by day.
    private List<Booking> elsewhere(Id resource) {
        return elsewhere.getOrDefault(resource, List.of());
    }

    private Stream<Finding> grave(Booking booking, Agenda agenda) {
        var near = clashes.near(booking, agenda);
        return near.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        clashes.of(booking, near, agenda).map(Clash::finding),
                        twice(booking, near, agenda));
    }

    private Stream<Finding> sameDay(Booking booking) {
        return booking.resource() instanceof Resource.Venue(var site)
                ? Others.on(elsewhere(site), booking.day(), booking.day()).stream()
                        .map(theirs ->
                                new Finding(
                                        Rule.CLASH,
                                        Severity.HINT,
                                        Optional.of(booking.day()),
                                        List.of(booking.item()),
                                        new Evidence.SameDay(site, Encounter.told(theirs))))
                : Stream.empty();
    }

    /// Where the tour wants somebody or a vehicle twice. Of people who are wanted at the same time
    /// the rule about overlaps tells, of those who travel with the party that about transfers.
    private Stream<Finding> twice(Booking booking, List<Booking> near, Agenda agenda) {
        return booking.resource() instanceof Resource.Mobile who
                ? near.stream()
                        .filter(other -> other.tour().equals(booking.tour()))
                        .map(other -> new Encounter(booking, other))
                        .filter(Encounter::isMineFirst)
                        .mapMulti((encounter, found) ->
                                twice(encounter, who, agenda)
                                        .map(evidence -> ofBoth(encounter, evidence))
                                        .ifPresent(found))
                : Stream.empty();
    }

    private Optional<Evidence.Contest> twice(
            Encounter encounter, Resource.Mobile who, Agenda agenda) {
        if (encounter.overlaps()) {
            return who instanceof Resource.Car && !encounter.isOneRide()
                    ? Optional.of(encounter.taken(who))
                    : Optional.empty();
        }
        return areApart(encounter.mine(), encounter.theirs())
                ? clashes.tooFar(encounter, who, agenda)
                : Optional.empty();
    }

    private boolean areApart(Booking one, Booking other) {
        var here = slots.get(one.item());
        var there = slots.get(other.item());
        return here != null && there != null && !here.sharesGuests(there);
    }

    private static Finding ofBoth(Encounter encounter, Evidence.Contest evidence) {
        return new Finding(
                encounter.clash(Severity.ERROR, evidence).rule(),
                Severity.ERROR,
                Optional.of(encounter.mine().day()),
                List.of(encounter.mine().item(), encounter.theirs().item()),
                evidence);
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
}
