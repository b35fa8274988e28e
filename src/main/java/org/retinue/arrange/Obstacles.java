package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes.Way;

/// What makes it impossible to arrange a tour at all.
final class Obstacles {

    private Obstacles() {}

    static List<Obstacle> of(Tour tour, Asked asked, Ground ground) {
        if (asked.days().isEmpty() || !asked.from().isBefore(asked.to())) {
            return List.of(new Obstacle.NoTime());
        }
        if (tour.items().stream().noneMatch(item -> Wanting.isWanted(item, asked))) {
            return List.of(new Obstacle.NothingWanted());
        }
        return tour.tracks().stream()
                .flatMap(track -> contradictions(tour, Set.of(track.id()), asked, ground))
                .distinct()
                .toList();
    }

    /// Items that must not move, of which one follows the other faster than the empty road allows.
    private static Stream<Obstacle> contradictions(
            Tour tour, Set<TrackId> tracks, Asked asked, Ground ground) {
        var dial = Dial.of(tour);
        var fixed = new Fixed(tour, tracks, Set.of(), dial);
        var held =
                asked.days().stream()
                        .flatMap(date -> fixed.course(date).stream())
                        .filter(Item::isHeld)
                        .sorted(Comparator.comparingInt(item -> start(tour, item, dial)))
                        .toList();
        var found = new ArrayList<Obstacle>();
        for (var index = 1; index < held.size(); index++) {
            var one = held.get(index - 1);
            var other = held.get(index);
            var missing =
                    end(tour, one, dial)
                            + road(tour, one, other, ground)
                            - start(tour, other, dial);
            if (missing > 0) {
                found.add(new Obstacle.Contradiction(one.id(), other.id(), missing));
            }
        }
        return found.stream();
    }

    private static int road(Tour tour, Item one, Item other, Ground ground) {
        return one.endSite()
                .flatMap(from -> other.startSite().map(to -> new Way(from, to)))
                .map(way -> Roads.minutes(way, new Surroundings(tour.directory()), ground.travel()))
                .map(minutes -> Math.max(0, minutes))
                .orElse(0);
    }

    private static int start(Tour tour, Item item, Dial dial) {
        return dial.minute(((Moment.Timed) item.moment()).start(), tour.startZone(item));
    }

    private static int end(Tour tour, Item item, Dial dial) {
        return dial.minute(((Moment.Timed) item.moment()).end(), tour.endZone(item));
    }
}
