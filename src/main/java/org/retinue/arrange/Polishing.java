package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Shortens the road of a plan that was found: single visits go to another place of any day, two
/// visits change places. The search puts a visit where it delays least, which is not always where
/// the road is shortest. Where there are few, every order is looked at.
final class Polishing {

    private final Problem problem;
    private List<List<Integer>> days;
    private int road;

    private Polishing(Problem problem, List<List<Integer>> days) {
        this.problem = problem;
        this.days = days;
        road = road(problem, days);
    }

    /// The same visits on days with less road, or the days as they are.
    static List<List<Integer>> shortened(Problem problem, List<List<Integer>> days) {
        var polishing = new Polishing(problem, days);
        while (polishing.isShortened()) {
            // Each step shortens the road by a minute at least.
        }
        return Reordering.shortened(problem, polishing.days);
    }

    /// Whether a step was found that shortens the road.
    private boolean isShortened() {
        var before = road;
        var now = days;
        for (var day = 0; day < now.size(); day++) {
            for (var visit : now.get(day)) {
                if (!problem.pinned(visit)) {
                    move(now, visit);
                    exchange(now, visit);
                }
            }
        }
        return road < before;
    }

    private void move(List<List<Integer>> now, int visit) {
        for (var to = 0; to < now.size(); to++) {
            var day = to;
            var places = now.get(to).size() - (now.get(to).contains(visit) ? 1 : 0);
            for (var place = 0; place <= places; place++) {
                var at = place;
                look(
                        now,
                        changed -> {
                            changed.forEach(order -> order.remove(Integer.valueOf(visit)));
                            changed.get(day).add(at, visit);
                        });
            }
        }
    }

    private void exchange(List<List<Integer>> now, int visit) {
        now.stream()
                .flatMap(List::stream)
                .filter(other -> other > visit && !problem.pinned(other))
                .forEach(other ->
                        look(
                                now,
                                changed ->
                                        changed.forEach(order ->
                                                order.replaceAll(
                                                        each -> swapped(each, visit, other)))));
    }

    private static int swapped(int each, int one, int other) {
        if (each == one) {
            return other;
        }
        return each == other ? one : each;
    }

    /// Keeps the change if the road is shorter with it and all days can be spent like that.
    private void look(List<List<Integer>> now, Consumer<List<List<Integer>>> change) {
        var changed = new ArrayList<List<Integer>>();
        now.forEach(order -> changed.add(new ArrayList<>(order)));
        change.accept(changed);
        var made = road(problem, changed);
        if (made < road && isPossible(changed)) {
            days = changed;
            road = made;
        }
    }

    private boolean isPossible(List<List<Integer>> changed) {
        for (var day = 0; day < changed.size(); day++) {
            if (!problem.judge.admits(day, changed.get(day))) {
                return false;
            }
        }
        return true;
    }

    /// The minutes that the days take on the road.
    static int road(Problem problem, List<List<Integer>> orders) {
        var sum = 0;
        for (var day = 0; day < orders.size(); day++) {
            var place = problem.start(day);
            for (var visit : orders.get(day)) {
                sum += problem.travel(place, visit);
                place = visit;
            }
            sum += problem.travel(place, problem.end(day));
        }
        return sum;
    }
}
