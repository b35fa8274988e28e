package org.retinue.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Booking;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// How far it is from one booking or item to the next, on a road without traffic. Many lie between
/// the same sites, so each way is looked up once.
public final class Distances {

    private final Surroundings surroundings;
    private final TravelTimes known;
    private final Map<Way, Boolean> onePlace = new HashMap<>();
    private final Map<Way, Optional<Travel>> roads = new HashMap<>();

    public Distances(Surroundings surroundings, TravelTimes known) {
        this.surroundings = surroundings;
        this.known = known;
    }

    /// The longest of all ways, beyond which nobody comes too late.
    Duration furthest() {
        return Duration.ofMinutes(
                known.ways().values().stream().mapToInt(Travel::minutes).max().orElse(0));
    }

    /// From where the first ends to where the second begins, where both are known and elsewhere.
    Optional<Way> way(Booking first, Booking second) {
        return first.to()
                .flatMap(from -> second.from().map(to -> new Way(from, to)))
                .filter(way -> !areOnePlace(way));
    }

    /// Whether there is no way to go.
    boolean areOnePlace(Way way) {
        return onePlace.computeIfAbsent(way, surroundings::areOnePlace);
    }

    Optional<Travel> travel(Way way) {
        return roads.computeIfAbsent(way, between -> surroundings.travel(between, known));
    }
}
