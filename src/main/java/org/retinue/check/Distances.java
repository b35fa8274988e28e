package org.retinue.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Booking;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Text;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// How far it is from one booking or item to the next, on a road without traffic: as somebody knows
/// it, or else as the map tells. Many lie between the same sites, so each way is looked up once.
final class Distances {

    private final Surroundings surroundings;
    private final TravelTimes known;
    private final Beeline beeline;
    private final Map<Way, Boolean> onePlace = new HashMap<>();
    private final Map<Way, Optional<Travel>> roads = new HashMap<>();

    Distances(Surroundings surroundings, TravelTimes known, Numbers numbers) {
        this.surroundings = surroundings;
        this.known = known;
        beeline = new Beeline(surroundings, numbers);
    }

    /// The longest of all ways, beyond which nobody comes too late.
    Duration furthest() {
        var furthest = known.ways().values().stream().mapToInt(Travel::minutes).max().orElse(0);
        return Duration.ofMinutes(Math.max(furthest, beeline.longest()));
    }

    /// From where the first ends to where the second begins, where both are known and elsewhere.
    Optional<Way> way(Booking first, Booking second) {
        return first.to()
                .flatMap(from -> second.from().map(to -> new Way(from, to)))
                .filter(way -> !areOnePlace(way));
    }

    Text name(SiteId site) {
        return surroundings.directory().site(site).map(Site::name).orElse(Text.EMPTY);
    }

    /// Whether there is no way to go.
    boolean areOnePlace(Way way) {
        return onePlace.computeIfAbsent(way, surroundings::areOnePlace);
    }

    Optional<Travel> travel(Way way) {
        return roads.computeIfAbsent(way, between -> beeline.travel(between, known));
    }

    /// As somebody knows it.
    Optional<Travel> known(Way way) {
        return surroundings.travel(way, known);
    }

    /// As one guesses it from the map.
    Optional<Travel> guessed(Way way) {
        return beeline.travel(way);
    }
}
