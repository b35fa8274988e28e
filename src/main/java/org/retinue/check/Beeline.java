package org.retinue.check;

import java.util.Optional;
import java.util.TreeMap;
import org.retinue.tour.Position;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// How long a way takes by road as one guesses it from the map, for want of anything better: from
/// how far its ends lie apart.
public record Beeline(Surroundings surroundings, Numbers numbers) {

    /// As somebody knows it, or else as one guesses it.
    public Optional<Travel> travel(Way way, TravelTimes known) {
        return surroundings.travel(way, known).or(() -> travel(way));
    }

    /// All that is known, with a guess for each way between the sites that nobody knows.
    public TravelTimes filled(TravelTimes known) {
        var placed =
                surroundings.directory().sites().keySet().stream()
                        .filter(site -> position(site).isPresent())
                        .toList();
        var guesses = new TreeMap<Way, Travel>();
        for (var from : placed) {
            for (var to : placed.subList(placed.indexOf(from) + 1, placed.size())) {
                var way = new Way(from, to);
                if (surroundings.travel(way, known).isEmpty()) {
                    travel(way).ifPresent(guess -> guesses.put(way, guess));
                }
            }
        }
        return new TravelTimes(guesses).with(known);
    }

    /// Nothing where nobody knows where an end lies, or where nobody would drive so far.
    public Optional<Travel> travel(Way way) {
        return position(way.from())
                .flatMap(from -> position(way.to()).map(from::kilometresTo))
                .map(straight -> straight * numbers.factor("T-6.detour.factor"))
                .filter(road -> road <= numbers.count("T-6.furthest.kilometres"))
                .map(road -> new Travel(minutes(road), Basis.ESTIMATE, ""));
    }

    /// No guess is longer; none at all can be made where nobody knows where two sites lie.
    int longest() {
        var placed =
                surroundings.directory().sites().values().stream()
                        .filter(site -> site.position().isPresent())
                        .limit(2)
                        .count();
        return placed < 2 ? 0 : minutes(numbers.count("T-6.furthest.kilometres"));
    }

    private int minutes(double road) {
        return (int) Math.ceil(60 * hours(road));
    }

    /// The first and last kilometres are those of a city.
    private double hours(double road) {
        var city = Math.min(road, numbers.count("T-6.city.kilometres"));
        return city / numbers.count("T-6.city.km-per-hour")
                + (road - city) / numbers.count("T-6.country.km-per-hour");
    }

    /// Where the site lies, or the nearest one around it of which that is known.
    private Optional<Position> position(SiteId site) {
        return surroundings.of(site).stream()
                .flatMap(around -> surroundings.directory().site(around).stream())
                .map(Site::position)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
