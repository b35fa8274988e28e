package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at every order of the visits of a plan, on whichever days, for the one with the least
/// road, as long as there are few.
final class Reordering {

    /// Steps after which it is left at the best so far.
    private static final int MOST = 200_000;

    /// Of so many visits all orders are looked at for one more.
    private static final int FEW = 6;

    private final Problem problem;
    private final List<List<Integer>> pinned;
    private final List<Integer> free;
    private final List<List<Integer>> made = new ArrayList<>();
    private List<List<Integer>> best;
    private int road;
    private int steps;

    private Reordering(Problem problem, List<List<Integer>> days) {
        this.problem = problem;
        pinned = days.stream().map(day -> day.stream().filter(problem::pinned).toList()).toList();
        free =
                new ArrayList<>(
                        days.stream()
                                .flatMap(List::stream)
                                .filter(visit -> !problem.pinned(visit))
                                .toList());
        best = days;
        road = Polishing.road(problem, days);
    }

    static List<List<Integer>> shortened(Problem problem, List<List<Integer>> days) {
        var reordering = new Reordering(problem, days);
        reordering.spend(0, 0);
        return reordering.best;
    }

    /// The days with one more visit, for which all others may have to give way a little.
    static Optional<List<List<Integer>>> with(
            int visit, Problem problem, List<List<Integer>> days) {
        var reordering = new Reordering(problem, days);
        if (reordering.free.size() >= FEW) {
            return Optional.empty();
        }
        reordering.free.add(visit);
        reordering.road = Integer.MAX_VALUE;
        reordering.spend(0, 0);
        return Optional.of(reordering.best).filter(best -> !best.equals(days));
    }

    private void spend(int day, int driven) {
        if (day < pinned.size()) {
            goOn(day, new ArrayList<>(), 0, driven);
        } else if (free.isEmpty() && driven < road) {
            best = made.stream().map(List::copyOf).toList();
            road = driven;
        }
    }

    /// Goes on with the day: home, to what comes next of the pinned, or to any of the free.
    private void goOn(int day, List<Integer> order, int held, int driven) {
        if (driven >= road || ++steps > MOST) {
            return;
        }
        var place = order.isEmpty() ? problem.start(day) : order.getLast();
        if (held == pinned.get(day).size() && problem.judge.admits(day, order)) {
            made.add(List.copyOf(order));
            spend(day + 1, driven + problem.travel(place, problem.end(day)));
            made.removeLast();
        } else if (held < pinned.get(day).size()) {
            go(day, order, pinned.get(day).get(held), held + 1, driven);
        }
        for (var left = free.size(); left > 0; left--) {
            var visit = free.removeFirst();
            go(day, order, visit, held, driven);
            free.addLast(visit);
        }
    }

    private void go(int day, List<Integer> order, int visit, int held, int driven) {
        var place = order.isEmpty() ? problem.start(day) : order.getLast();
        order.add(visit);
        goOn(day, order, held, driven + problem.travel(place, visit));
        order.removeLast();
    }
}
