package org.retinue.ui.directory;

import java.util.List;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// A way and how long it takes.
record Road(Way way, Travel travel) {

    /// The ways that begin or end at the site.
    static List<Road> at(SiteId site, TravelTimes times) {
        return times.ways().entrySet().stream()
                .filter(road -> isAt(site, road.getKey()))
                .map(road -> new Road(road.getKey(), road.getValue()))
                .toList();
    }

    /// The times with these ways at the site, and no others there.
    static TravelTimes with(TravelTimes times, SiteId site, List<Road> roads) {
        var changed = times;
        for (var way : times.ways().keySet()) {
            if (isAt(site, way)) {
                changed = changed.without(way);
            }
        }
        for (var road : roads) {
            changed = changed.with(road.way, road.travel);
        }
        return changed;
    }

    private static boolean isAt(SiteId site, Way way) {
        return way.from().equals(site) || way.to().equals(site);
    }
}
