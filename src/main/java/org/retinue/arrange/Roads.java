package org.retinue.arrange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Way;

/// The minutes on an empty road between numbered places.
final class Roads {

    static final int NOWHERE = -1;
    static final int UNKNOWN = -1;

    private final List<SiteId> places;
    private final int[][] minutes;

    private Roads(List<SiteId> places, int[][] minutes) {
        this.places = places;
        this.minutes = minutes;
    }

    static Roads between(SequencedSet<SiteId> sites, Surroundings around, TravelTimes travel) {
        var places = new ArrayList<>(new LinkedHashSet<>(sites));
        var minutes = new int[places.size()][places.size()];
        for (var from = 0; from < places.size(); from++) {
            for (var to = 0; to < places.size(); to++) {
                minutes[from][to] =
                        minutes(new Way(places.get(from), places.get(to)), around, travel);
            }
        }
        return new Roads(places, minutes);
    }

    /// None where there is no way to go, and unknown where nobody knows it.
    static int minutes(Way way, Surroundings around, TravelTimes travel) {
        return around.areOnePlace(way)
                ? 0
                : around.travel(way, travel).map(known -> known.minutes()).orElse(UNKNOWN);
    }

    int place(Optional<SiteId> site) {
        return site.map(places::indexOf).orElse(NOWHERE);
    }

    Optional<SiteId> site(int place) {
        return place == NOWHERE ? Optional.empty() : Optional.of(places.get(place));
    }

    /// From or to where nobody knows where it is, there is no way.
    int minutes(int from, int to) {
        return from == NOWHERE || to == NOWHERE ? 0 : minutes[from][to];
    }

    /// The minutes that are known of the way.
    int known(int from, int to) {
        return Math.max(0, minutes(from, to));
    }
}
