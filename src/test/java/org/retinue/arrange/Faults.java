package org.retinue.arrange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What is wrong with a plan, worked out from the problem alone, without anything of the search.
final class Faults {

    private Faults() {}

    static List<String> of(Problem problem, Plan plan) {
        var faults = new ArrayList<String>();
        var groups = new HashSet<Integer>();
        var value = 0;
        var travel = 0;
        for (var day = 0; day < problem.days(); day++) {
            var at = problem.start(day);
            var leaves = problem.begins(day);
            for (var made : plan.days().get(day)) {
                var visit = made.visit();
                var arrives = leaves + problem.travel(at, visit);
                if (made.starts() != Math.max(arrives, problem.opens(visit, day))) {
                    faults.add(visit + " does not start when it can");
                }
                if (made.starts() > problem.closes(visit, day)) {
                    faults.add(visit + " starts when it is closed");
                }
                if (!groups.add(problem.group(visit))) {
                    faults.add(visit + " is made although an alternative is");
                }
                value += problem.value(visit);
                travel += problem.travel(at, visit);
                leaves = made.starts() + problem.stay(visit);
                at = visit;
            }
            travel += problem.travel(at, problem.end(day));
            if (leaves + problem.travel(at, problem.end(day)) > problem.ends(day)) {
                faults.add("day " + day + " ends late");
            }
        }
        faults.addAll(unpinned(problem, plan));
        if (value != plan.value() || travel != plan.travel()) {
            faults.add("the sums are wrong");
        }
        return faults;
    }

    private static List<String> unpinned(Problem problem, Plan plan) {
        var faults = new ArrayList<String>();
        for (var visit = 0; visit < problem.visits(); visit++) {
            for (var day = 0; day < problem.days(); day++) {
                var here = visit;
                if (problem.pinned(visit, day)
                        && plan.days().get(day).stream().noneMatch(made -> made.visit() == here)) {
                    faults.add(visit + " left its day");
                }
            }
        }
        return faults;
    }
}
