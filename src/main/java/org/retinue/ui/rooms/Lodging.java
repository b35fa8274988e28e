package org.retinue.ui.rooms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;
import org.retinue.tour.Ranking;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Who of the delegation has no room yet, and what room would be usual for somebody.
record Lodging(Tour tour, Directory directory) {

    /// Who is entitled to a suite: vice-ministers, ambassadors and above.
    private static final int LOWEST_LEVEL_OF_SUITES = 5;

    /// Heads of state and of government.
    private static final int LOWEST_LEVEL_OF_GRAND_SUITES = 2;

    /// The delegates for whom there is some night without a room, in order of precedence.
    List<PersonId> without() {
        return Ranking.of(tour).people().stream().filter(person -> !isLodged(person)).toList();
    }

    private boolean isLodged(PersonId person) {
        return nights().allMatch(night ->
                tour.stays().stream()
                        .filter(stay -> stay.roomClass() != RoomClass.WORKING)
                        .anyMatch(stay -> stay.isIn(night) && stay.people().contains(person)));
    }

    private Stream<LocalDate> nights() {
        return tour.firstDay().datesUntil(tour.lastDay());
    }

    /// Where the next one will sleep: in the hotel of the last room, or else in the first hotel of
    /// the programme, or in the only one that the office knows.
    Optional<SiteId> hotel() {
        return tour.stays().stream()
                .map(Stay::hotel)
                .reduce((_, last) -> last)
                .or(this::ofProgramme)
                .or(this::only);
    }

    private Optional<SiteId> ofProgramme() {
        return tour.items().stream()
                .flatMap(item -> Stream.of(item.startSite(), item.endSite()))
                .flatMap(Optional::stream)
                .filter(site -> tour.directory().site(site).stream().anyMatch(Lodging::isHotel))
                .findFirst();
    }

    private Optional<SiteId> only() {
        var hotels = directory.sites().values().stream().filter(Lodging::isHotel).toList();
        return hotels.size() == 1 ? Optional.of(hotels.getFirst().id()) : Optional.empty();
    }

    static boolean isHotel(Site site) {
        return site.kind() == SiteKind.HOTEL;
    }

    /// A room for all nights of the tour, of the class that is usual for the person.
    Stay room(SiteId hotel, PersonId person) {
        var first = tour.firstDay();
        var next = first.plusDays(1);
        return new Stay(
                StayId.random(),
                hotel,
                "",
                usual(person),
                List.of(person),
                first,
                tour.lastDay().isBefore(next) ? next : tour.lastDay(),
                Text.EMPTY);
    }

    private RoomClass usual(PersonId person) {
        var level =
                directory
                        .person(person)
                        .map(known -> known.rank())
                        .orElse(Rank.UNKNOWN)
                        .level()
                        .orElse(Integer.MAX_VALUE);
        if (level <= LOWEST_LEVEL_OF_GRAND_SUITES) {
            return RoomClass.GRAND_SUITE;
        }
        return level <= LOWEST_LEVEL_OF_SUITES || isHead(person)
                ? RoomClass.SUITE
                : RoomClass.SINGLE;
    }

    private boolean isHead(PersonId person) {
        return tour.delegation().delegate(person).stream()
                .anyMatch(delegate -> delegate.role() == DelegateRole.HEAD);
    }
}
