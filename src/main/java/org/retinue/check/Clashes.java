package org.retinue.check;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Booking;
import org.retinue.tour.Resource;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TravelTimes;

/// What tours want at the same time: a site, a room, a host, an interpreter, a liaison officer, a
/// driver, a vehicle.
public final class Clashes {

    private final Distances distances;
    private final Numbers numbers;
    private final Duration turnaround;
    private final Duration furthest;

    public Clashes(Surroundings surroundings, TravelTimes travel, Numbers numbers) {
        distances = new Distances(surroundings, travel, numbers);
        this.numbers = numbers;
        turnaround = numbers.time("S-3.turnaround.minutes");
        furthest = distances.furthest();
    }

    /// Every clash between two tours among the bookings once, as the earlier one sees it; by
    /// instant. A rule that does not count finds none.
    public List<Clash> among(Collection<Booking> bookings) {
        return all(bookings)
                .filter(clash -> numbers.isOn(clash.rule()))
                .sorted(Clash.BY_INSTANT)
                .toList();
    }

    /// The same in no order, whether the rules that tell of them count or not.
    Stream<Clash> all(Collection<Booking> bookings) {
        return bookings.stream()
                .collect(
                        Collectors.groupingBy(
                                booking -> booking.resource().id(), Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::ofOneResource);
    }

    /// Every clash of the bookings with those of other tours, as the side of the bookings sees it.
    public List<Clash> of(Collection<Booking> mine, Collection<Booking> all) {
        var byResource =
                all.stream().collect(Collectors.groupingBy(booking -> booking.resource().id()));
        return mine.stream()
                .flatMap(booking ->
                        of(
                                booking,
                                Agenda.of(
                                        byResource.getOrDefault(
                                                booking.resource().id(), List.of()))))
                .toList();
    }

    private Stream<Clash> ofOneResource(List<Booking> bookings) {
        var agenda = Agenda.of(bookings);
        return agenda.bookings().stream()
                .flatMap(booking ->
                        of(booking, agenda)
                                .filter(clash ->
                                        Booking.BY_INSTANT.compare(booking, clash.theirs()) < 0));
    }

    /// The clashes of one booking with those of other tours.
    private Stream<Clash> of(Booking mine, Agenda agenda) {
        return of(mine, near(mine, agenda), agenda);
    }

    /// The bookings with which it could clash, of whatever tour.
    List<Booking> near(Booking mine, Agenda agenda) {
        return agenda.near(mine, reach(mine.resource()));
    }

    /// The clashes of one booking with those of other tours among these.
    Stream<Clash> of(Booking mine, List<Booking> near, Agenda agenda) {
        return near.stream()
                .filter(theirs -> !theirs.tour().equals(mine.tour()))
                .mapMulti((theirs, found) ->
                        clash(new Encounter(mine, theirs), agenda).ifPresent(found));
    }

    private Optional<Clash> clash(Encounter encounter, Agenda agenda) {
        return switch (encounter.mine().resource()) {
            case Resource.Venue(var site) -> atSite(encounter, site);
            case Resource.Mobile who when encounter.overlaps() ->
                    Optional.of(encounter.clash(Severity.ERROR, encounter.taken(who)));
            case Resource.Mobile who ->
                    tooFar(encounter, who, agenda)
                            .map(evidence -> encounter.clash(Severity.ERROR, evidence));
        };
    }

    private Optional<Clash> atSite(Encounter encounter, SiteId site) {
        if (encounter.between().compareTo(turnaround) >= 0) {
            return Optional.empty();
        }
        var evidence = encounter.atSite(site, turnaround);
        var severity = evidence instanceof Evidence.SameRoom ? Severity.ERROR : Severity.WARNING;
        return Optional.of(encounter.clash(severity, evidence));
    }

    /// Whoever goes from one to the other and nowhere else in between comes too late.
    Optional<Evidence.Contest> tooFar(Encounter encounter, Resource.Mobile who, Agenda agenda) {
        return encounter.isOnTheWay() && agenda.areNeighbours(encounter.first(), encounter.second())
                ? encounter.tooFar(who, distances)
                : Optional.empty();
    }

    /// How far from a booking others can be that it clashes with.
    private Duration reach(Resource resource) {
        return switch (resource) {
            case Resource.Venue _ -> turnaround;
            case Resource.Mobile who -> Encounter.travels(who) ? furthest : Duration.ZERO;
        };
    }

    /// S-3, L-2, L-6, V-2: tours want the same thing at the same time.
    static Stream<Finding> betweenTours(Programme programme) {
        return DoubleBookings.in(programme).findings();
    }
}
