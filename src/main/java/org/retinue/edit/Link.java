package org.retinue.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Leg;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Way;

/// Two stops of which the one comes directly before the other on a track, the time between them,
/// and how long the way from the one to the other takes, where that is known.
record Link(Stop before, Stop after, Duration gap, Optional<Duration> way) {

    /// For getting in, getting out and being greeted.
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /// After a gap as long as this a party comes from its beds, wherever those are.
    private static final Duration NIGHT = Duration.ofHours(6);

    /// For each stop the links to those before it.
    static List<List<Link>> between(List<Stop> stops, Tour tour, TravelTimes travel) {
        var last = new HashMap<TrackId, List<Stop>>();
        var links = new ArrayList<List<Link>>();
        for (var stop : stops) {
            var before = new LinkedHashSet<Stop>();
            for (var track : stop.item().party().tracks()) {
                var direct = directly(last.getOrDefault(track, List.of()), stop);
                before.addAll(direct);
                last.put(track, Stream.concat(direct.stream(), Stream.of(stop)).toList());
            }
            links.add(before.stream().map(one -> of(one, stop, tour, travel)).toList());
        }
        return links;
    }

    /// The part of the gap that nobody needs.
    Duration slack() {
        var needed = way.orElse(gap.compareTo(NIGHT) < 0 ? gap : Duration.ZERO);
        return positive(gap.minus(needed).minus(PAUSE));
    }

    /// The part of the gap that can be given up where it must.
    Duration room() {
        return positive(gap.minus(way.orElse(Duration.ZERO)));
    }

    /// Whether the one is a way to where the other takes place.
    boolean leadsThere() {
        return before.item() instanceof Leg leg
                && after.item() instanceof Engagement
                && leg.route().to().isPresent()
                && leg.route().to().equals(after.item().startSite());
    }

    static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    /// Those of the earlier stops between which and the next there is no other.
    private static List<Stop> directly(List<Stop> earlier, Stop next) {
        var done = earlier.stream().filter(stop -> !stop.end().isAfter(next.start())).toList();
        return earlier.stream()
                .filter(stop ->
                        done.stream()
                                .noneMatch(other ->
                                        other.place() > stop.place()
                                                && !stop.end().isAfter(other.start())))
                .toList();
    }

    private static Link of(Stop before, Stop after, Tour tour, TravelTimes travel) {
        return new Link(
                before,
                after,
                Duration.between(before.end(), after.start()),
                way(before, after, tour, travel));
    }

    /// Nothing where there is no way to go; nothing is known to go where a place is open, either.
    private static Optional<Duration> way(Stop before, Stop after, Tour tour, TravelTimes travel) {
        var from = before.item().endSite();
        var to = after.item().startSite();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        var way = new Way(from.get(), to.get());
        var places = new Surroundings(tour.directory());
        return places.areOnePlace(way)
                ? Optional.of(Duration.ZERO)
                : places.travel(way, travel).map(known -> Duration.ofMinutes(known.minutes()));
    }
}
