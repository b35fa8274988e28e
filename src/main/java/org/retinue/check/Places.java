package org.retinue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.Engagement;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;

/// The rules about the sites themselves.
final class Places {

    private Places() {}

    /// S-2: more people come than the room holds, or the site where the room is not known to be
    /// small.
    static Stream<Finding> capacity(Programme programme) {
        return programme
                .engagements()
                .flatMap(engagement -> capacity(programme, engagement).stream());
    }

    private static Optional<Finding> capacity(Programme programme, Engagement engagement) {
        var site = engagement.place().site().flatMap(programme.tour().directory()::site);
        var room = site.flatMap(where -> engagement.place().room().flatMap(where::room));
        var holds =
                room.map(Room::capacity)
                        .filter(OptionalInt::isPresent)
                        .or(() -> site.map(Site::capacity))
                        .orElse(OptionalInt.empty());
        if (holds.isEmpty()) {
            return Optional.empty();
        }
        var people = programme.present(engagement).size();
        return people > holds.getAsInt()
                ? Optional.of(
                        Finding.about(
                                engagement,
                                Rule.CAPACITY,
                                Severity.ERROR,
                                new People.TooManyPeople(
                                        site.orElseThrow().id(),
                                        room.filter(small -> small.capacity().isPresent())
                                                .map(Room::id),
                                        people,
                                        holds.getAsInt())))
                : Optional.empty();
    }

    /// S-4: the same guests are shown around the same site again, having been elsewhere between.
    static Stream<Finding> repeated(Programme programme) {
        return programme.courses().stream()
                .flatMap(course -> repeated(visits(course)).stream())
                .distinct();
    }

    private static List<Slot> visits(List<Slot> course) {
        return course.stream()
                .filter(slot -> Kinds.isVisit(slot.item()))
                .filter(slot -> slot.item().startSite().isPresent())
                .toList();
    }

    private static List<Finding> repeated(List<Slot> visits) {
        var found = new ArrayList<Finding>();
        var first = new HashMap<SiteId, Slot>();
        var before = Optional.<SiteId>empty();
        for (var visit : visits) {
            var site = visit.item().startSite().orElseThrow();
            var earlier = first.putIfAbsent(site, visit);
            if (earlier != null && !before.equals(Optional.of(site))) {
                found.add(
                        Finding.about(
                                List.of(visit.item(), earlier.item()),
                                Rule.REPEATED_SITE,
                                Severity.WARNING,
                                new Evidence.SeenBefore(site, earlier.date())));
            }
            before = Optional.of(site);
        }
        return found;
    }
}
