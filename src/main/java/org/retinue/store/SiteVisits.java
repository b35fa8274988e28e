package org.retinue.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.SiteId;
import org.retinue.tour.TourId;

/// Which tours are at a site, and when.
final class SiteVisits {

    /// What has no day, and what is a mere idea or called off, is no visit.
    static final String AT_SITE =
            """
            SELECT DISTINCT tour, substr(coalesce(starts, day), 1, 10) AS date
            FROM item
            WHERE site = ? AND coalesce(starts, day) IS NOT NULL AND state IN (%s)
            ORDER BY date DESC, tour
            """
                    .formatted(
                            Arrays.stream(ConfirmationState.values())
                                    .filter(ConfirmationState::isActive)
                                    .map(state -> "'" + state.name() + "'")
                                    .collect(Collectors.joining(", ")));

    private SiteVisits() {}

    static List<SiteVisit> of(Shelf shelf, SiteId site) {
        return shelf.handle()
                .createQuery(AT_SITE)
                .bind(0, site.value())
                .map((row, _) -> {
                    var tour = row.getString("tour");
                    var date = row.getString("date");
                    return shelf.value(
                            new Thing(Kind.TOUR, tour),
                            () -> new SiteVisit(new TourId(tour), LocalDate.parse(date)));
                })
                .list();
    }
}
