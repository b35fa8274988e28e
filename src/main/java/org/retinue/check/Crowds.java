package org.retinue.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;

/// The rules about how many people are in a place at once.
final class Crowds {

    private Crowds() {}

    /// S-2: more people come than the room holds, or the site where the room is not known to be
    /// small.
    static Stream<Finding> tooMany(Programme programme) {
        return programme
                .engagements()
                .flatMap(item -> Filled.of(programme, item).stream())
                .filter(filled -> filled.people() > filled.holds())
                .map(filled ->
                        filled.finding(
                                Severity.ERROR,
                                new People.TooManyPeople(
                                        filled.site(),
                                        filled.room(),
                                        filled.people(),
                                        filled.holds())));
    }

    /// S-2: there is room for the guests and their hosts, but not for the press that is let in. How
    /// many those are nobody knows before, so it is a warning.
    static Stream<Finding> withPress(Programme programme) {
        return programme
                .engagements()
                .filter(item -> press(programme.numbers(), item) > 0)
                .flatMap(item -> Filled.of(programme, item).stream())
                .filter(filled -> filled.people() <= filled.holds())
                .flatMap(filled -> {
                    var press = press(programme.numbers(), filled.item());
                    return filled.people() + press > filled.holds()
                            ? Stream.of(
                                    filled.finding(
                                            Severity.WARNING,
                                            new People.TooFullForPress(
                                                    filled.site(),
                                                    filled.room(),
                                                    filled.people(),
                                                    press,
                                                    filled.holds())))
                            : Stream.empty();
                });
    }

    private static int press(Numbers numbers, Engagement engagement) {
        return switch (engagement.manner().press()) {
            case OPEN -> numbers.count("S-2.press.open.people");
            case POOLED, PHOTO_SPRAY -> numbers.count("S-2.press.pooled.people");
            case UNDECIDED, CLOSED -> 0;
        };
    }

    /// So many people at a site, or in the room of it, that holds so many.
    private record Filled(
            Engagement item, SiteId site, Optional<RoomId> room, int people, int holds) {

        /// Nothing where it is not known how many it holds.
        static Optional<Filled> of(Programme programme, Engagement item) {
            return item.place()
                    .site()
                    .flatMap(programme.tour().directory()::site)
                    .flatMap(site -> {
                        var room = item.place().room().flatMap(site::room).filter(Filled::isKnown);
                        var holds = room.map(Room::capacity).orElse(site.capacity());
                        return holds.isEmpty()
                                ? Optional.empty()
                                : Optional.of(of(programme, item, site, room, holds.getAsInt()));
                    });
        }

        private static Filled of(
                Programme programme, Engagement item, Site site, Optional<Room> room, int holds) {
            var people = programme.present(item).size();
            return new Filled(item, site.id(), room.map(Room::id), people, holds);
        }

        private static boolean isKnown(Room room) {
            return room.capacity().isPresent();
        }

        Finding finding(Severity severity, Evidence evidence) {
            return Finding.about(item, Rule.CAPACITY, severity, evidence);
        }
    }
}
