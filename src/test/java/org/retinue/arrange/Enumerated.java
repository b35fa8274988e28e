package org.retinue.arrange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The best of all ways to arrange a small tour: every share of the visits among the days, every
/// order, every start on the grid, lunch at every place.
final class Enumerated {

    private static final int BEGINS = 9 * 60;
    private static final int ENDS = 18 * 60;
    private static final int LUNCH_FROM = 11 * 60 + 30;
    private static final int LUNCH_TO = 13 * 60 + 30;
    private static final int LUNCH = 60;
    private static final int GRID = 5;

    private final SmallTour small;
    private final List<List<Integer>> chosen = new ArrayList<>();
    private Worth best = new Worth(0, 0);

    /// More value is better, and of equal values less time on the road.
    record Worth(int value, int road) {

        boolean beats(Worth other) {
            return value > other.value || (value == other.value && road < other.road);
        }
    }

    private Enumerated(SmallTour small) {
        this.small = small;
    }

    static Worth best(SmallTour small) {
        var enumerated = new Enumerated(small);
        enumerated.from(0, new BitSet());
        return enumerated.best;
    }

    /// What the days are worth in these orders, and whether they can be spent so at all.
    static Worth worth(SmallTour small, List<List<Integer>> days) {
        var enumerated = new Enumerated(small);
        var value = 0;
        var road = 0;
        for (var day = 0; day < days.size(); day++) {
            if (!enumerated.isPossible(day, days.get(day))) {
                throw new AssertionError("The day cannot be spent like that: " + days.get(day));
            }
            value +=
                    days.get(day).stream().mapToInt(visit -> enumerated.visit(visit).value()).sum();
            road += enumerated.road(days.get(day));
        }
        return new Worth(value, road);
    }

    private void from(int day, BitSet taken) {
        if (day == small.days()) {
            var worth = sum();
            best = worth.beats(best) ? worth : best;
            return;
        }
        extend(day, taken, new ArrayList<>());
    }

    /// The day with this order and all that go on with it.
    private void extend(int day, BitSet taken, List<Integer> order) {
        if (isPossible(day, order)) {
            chosen.add(List.copyOf(order));
            from(day + 1, taken);
            chosen.removeLast();
        }
        if (order.size() == SmallTour.MOST_VISITS) {
            return;
        }
        for (var visit = 0; visit < small.visits().size(); visit++) {
            if (!taken.get(visit)) {
                taken.set(visit);
                order.add(visit);
                extend(day, taken, order);
                order.removeLast();
                taken.clear(visit);
            }
        }
    }

    private Worth sum() {
        return new Worth(
                chosen.stream().flatMap(List::stream).mapToInt(visit -> visit(visit).value()).sum(),
                chosen.stream().mapToInt(this::road).sum());
    }

    private boolean isPossible(int day, List<Integer> order) {
        return order.isEmpty() || isPossible(day, order, 0, BEGINS, false);
    }

    /// Whether the visits from this one on can be made by whoever is free at this minute.
    private boolean isPossible(int day, List<Integer> order, int next, int free, boolean eaten) {
        if (!eaten) {
            var fed = Math.max(free, LUNCH_FROM) + LUNCH;
            if (fed <= LUNCH_TO && isPossible(day, order, next, fed, true)) {
                return true;
            }
        }
        var from = next == 0 ? hotel() : order.get(next - 1);
        if (next == order.size()) {
            return eaten && free + home(from) <= ENDS;
        }
        var visit = visit(order.get(next));
        var earliest = Math.max(free + way(from, order.get(next)), visit.opens().get(day));
        var latest = Math.min(ENDS, visit.closes().get(day)) - visit.stay();
        for (var start = Math.ceilDiv(earliest, GRID) * GRID; start <= latest; start += GRID) {
            if (isPossible(day, order, next + 1, start + visit.stay(), eaten)) {
                return true;
            }
        }
        return false;
    }

    private int road(List<Integer> order) {
        var road = 0;
        var place = hotel();
        for (var visit : order) {
            road += way(place, visit);
            place = visit;
        }
        return order.isEmpty() ? 0 : road + home(place);
    }

    /// Everybody gets in, is driven, gets out and is greeted, with some slack; those in the hotel
    /// are in the cars when the day begins.
    private int way(int from, int to) {
        var greeting = SmallTour.TRAFFIC.greeting();
        return from == hotel()
                ? drive(from, to) + greeting
                : SmallTour.TRAFFIC.boarding() + drive(from, to) + greeting + SmallTour.SLACK;
    }

    private int home(int from) {
        return SmallTour.TRAFFIC.boarding() + drive(from, hotel());
    }

    /// 1.15 times the empty road, in whole minutes.
    private int drive(int from, int to) {
        return Math.ceilDiv(small.roads().get(from).get(to) * 115, 100);
    }

    private int hotel() {
        return small.visits().size();
    }

    private SmallTour.Visit visit(int number) {
        return small.visits().get(number);
    }
}
