package org.retinue.arrange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Way;

/// The minutes that a tour spends on the road, without traffic, as far as anybody knows them. A way
/// that several tracks go together counts once for each.
public final class Driving {

    private Driving() {}

    public static int minutes(Tour tour, TravelTimes travel, SortedSet<LocalDate> days) {
        return days.stream().mapToInt(day -> minutes(tour, travel, day)).sum();
    }

    public static int minutes(Tour tour, TravelTimes travel, LocalDate day) {
        return tour.tracks().stream().mapToInt(track -> minutes(tour, travel, day, track)).sum();
    }

    private static int minutes(Tour tour, TravelTimes travel, LocalDate day, Track track) {
        var around = new Surroundings(tour.directory());
        var minutes = 0;
        var place = Optional.<SiteId>empty();
        for (var item : tour.programme(day)) {
            if (item.isActive()
                    && item.moment() instanceof Moment.Timed
                    && item.party().tracks().contains(track.id())) {
                minutes += minutes(place, item.startSite(), around, travel);
                minutes += within(item, around, travel);
                place = item.endSite().isPresent() ? item.endSite() : place;
            }
        }
        return minutes;
    }

    /// The way of a leg by road; how long others take is not a matter of roads.
    private static int within(Item item, Surroundings around, TravelTimes travel) {
        return Fixed.isByRoad(item) ? minutes(item.startSite(), item.endSite(), around, travel) : 0;
    }

    private static int minutes(
            Optional<SiteId> from, Optional<SiteId> to, Surroundings around, TravelTimes travel) {
        if (from.isEmpty() || to.isEmpty()) {
            return 0;
        }
        return Math.max(0, Roads.minutes(new Way(from.get(), to.get()), around, travel));
    }
}
