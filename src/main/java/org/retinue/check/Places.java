package org.retinue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Programme.Slot;
import org.retinue.tour.SiteId;

/// The rules about the sites themselves.
final class Places {

    private Places() {}

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
