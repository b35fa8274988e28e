package org.retinue.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.retinue.check.Detours.Stop;
import org.retinue.tour.TravelTimes.Way;

/// The minutes on the road from stop to stop as planned, and in the shortest order, in which only
/// the free stops change places.
record Round(int planned, int shortest, List<Stop> order) {

    /// Nothing where a way between two of the stops is not known.
    static Optional<Round> over(List<Stop> stops, Function<Way, OptionalInt> road) {
        var minutes = new int[stops.size()][stops.size()];
        for (var from = 0; from < stops.size(); from++) {
            for (var to = 0; to < stops.size(); to++) {
                var way = new Way(stops.get(from).site(), stops.get(to).site());
                var known = road.apply(way);
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                minutes[from][to] = known.getAsInt();
            }
        }
        return Optional.of(new Search(stops, minutes).round());
    }

    /// Every order, as long as it is not longer than the best yet.
    private static final class Search {

        private final List<Stop> stops;
        private final int[][] minutes;
        private final boolean[] used;
        private final int[] order;
        private int[] best;
        private int shortest;

        Search(List<Stop> stops, int[][] minutes) {
            this.stops = stops;
            this.minutes = minutes;
            used = new boolean[stops.size()];
            order = new int[stops.size()];
            best = IntStream.range(0, stops.size()).toArray();
            shortest = length(best);
        }

        Round round() {
            var planned = shortest;
            goOn(0, 0);
            return new Round(planned, shortest, Arrays.stream(best).mapToObj(stops::get).toList());
        }

        private void goOn(int place, int length) {
            if (length >= shortest) {
                return;
            }
            if (place == order.length) {
                best = order.clone();
                shortest = length;
                return;
            }
            for (var stop = 0; stop < order.length; stop++) {
                if (fits(stop, place)) {
                    used[stop] = true;
                    order[place] = stop;
                    goOn(place + 1, length + (place == 0 ? 0 : minutes[order[place - 1]][stop]));
                    used[stop] = false;
                }
            }
        }

        private boolean fits(int stop, int place) {
            return stops.get(place).isFree()
                    ? stops.get(stop).isFree() && !used[stop]
                    : stop == place;
        }

        private int length(int[] stopped) {
            return IntStream.range(1, stopped.length)
                    .map(place -> minutes[stopped[place - 1]][stopped[place]])
                    .sum();
        }
    }
}
