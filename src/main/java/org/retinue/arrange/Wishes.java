package org.retinue.arrange;

import java.util.List;
import java.util.Set;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// A tour as a question about some of its tracks: the days, what stands fixed on them, and which
/// engagements are wanted. The stops are those that are wanted, then the fixed ones.
record Wishes(
        Tour tour,
        Asked asked,
        Ground ground,
        Set<TrackId> tracks,
        Dial dial,
        Roads roads,
        List<Course> days,
        List<Stop> stops,
        int wanted) {

    Wishes {
        tracks = Set.copyOf(tracks);
        days = List.copyOf(days);
        stops = List.copyOf(stops);
    }

    /// What is asked about these tracks, where these items have no time yet or lose it.
    static Wishes of(
            Tour tour, Set<TrackId> tracks, Set<ItemId> wanted, Asked asked, Ground ground) {
        return new WishReading(tour, tracks, wanted, asked, ground).wishes();
    }

    Item item(int stop) {
        return stops.get(stop).item();
    }

    /// The moment of the wish that begins at this minute.
    Moment.Timed moment(int wish, int start) {
        var zone = tour.startZone(item(wish));
        return new Moment.Timed(
                dial.time(start, zone), dial.time(start + stops.get(wish).stay(), zone));
    }
}
