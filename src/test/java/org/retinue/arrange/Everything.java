package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;

/// The best value of a small problem, found by trying every way to spend every day.
final class Everything {

    private final Problem problem;
    private final List<List<Integer>> spent = new ArrayList<>();
    private int best = -1;

    private Everything(Problem problem) {
        this.problem = problem;
    }

    /// The most that can be had; below zero where the pinned visits cannot all be made.
    static int best(Problem problem) {
        var everything = new Everything(problem);
        everything.day(0);
        return everything.best;
    }

    private void day(int day) {
        if (day == problem.days()) {
            best = Math.max(best, value());
            return;
        }
        spent.add(new ArrayList<>());
        go(day, problem.start(day), problem.begins(day));
        spent.removeLast();
    }

    /// Ends the day here, or goes on to any visit.
    private void go(int day, int at, int leaves) {
        var route = spent.getLast();
        if (leaves + problem.travel(at, problem.end(day)) <= problem.ends(day)
                && problem.judge.admits(day, List.copyOf(route))) {
            day(day + 1);
        }
        for (var visit = 0; visit < problem.visits(); visit++) {
            var start = Math.max(leaves + problem.travel(at, visit), problem.opens(visit, day));
            if (start <= problem.closes(visit, day) && free(visit)) {
                route.add(visit);
                go(day, visit, start + problem.stay(visit));
                route.removeLast();
            }
        }
    }

    private boolean free(int visit) {
        return spent.stream()
                .flatMap(List::stream)
                .noneMatch(made -> problem.group(made) == problem.group(visit));
    }

    private int value() {
        for (var visit = 0; visit < problem.visits(); visit++) {
            for (var day = 0; day < problem.days(); day++) {
                if (problem.pinned(visit, day) && !spent.get(day).contains(visit)) {
                    return -1;
                }
            }
        }
        return spent.stream().flatMap(List::stream).mapToInt(problem::value).sum();
    }
}
