package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pinned visits alone: whether all can be made, and in which order.
final class Pins {

    /// Orders looked at before a day is given up; many pinned visits with wide windows have more.
    private static final int MOST = 200_000;

    private final Problem problem;
    private final int day;
    private int tried;

    private Pins(Problem problem, int day) {
        this.problem = problem;
        this.day = day;
    }

    /// The days whose pinned visits cannot all be made.
    static List<Integer> impossible(Problem problem) {
        return IntStream.range(0, problem.days)
                .filter(day -> new Pins(problem, day).order().isEmpty())
                .boxed()
                .toList();
    }

    /// Days with the pinned visits only, which must be possible.
    static Routes routes(Problem problem) {
        var routes = new Routes(problem);
        for (var day = 0; day < problem.days; day++) {
            var order =
                    new Pins(problem, day)
                            .order()
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "pinned visits that cannot all be made"));
            routes.spend(day, order);
        }
        return routes;
    }

    private Optional<List<Integer>> order() {
        var left =
                problem.pins(day).stream()
                        .sorted((one, other) -> Integer.compare(closes(one), closes(other)))
                        .toList();
        return order(left, problem.start(day), problem.begins[day], List.of());
    }

    /// Those that close first are tried first.
    private Optional<List<Integer>> order(
            List<Integer> left, int at, int leaves, List<Integer> made) {
        if (left.isEmpty()) {
            var home = leaves + problem.travel(at, problem.end(day)) <= problem.ends[day];
            return home && admitted(made) ? Optional.of(made) : Optional.empty();
        }
        for (var visit : left) {
            var start = Math.max(leaves + problem.travel(at, visit), problem.opens(visit, day));
            if (start > closes(visit) || ++tried > MOST) {
                return Optional.empty();
            }
            var others = new ArrayList<>(left);
            others.removeIf(visit::equals);
            var so = new ArrayList<>(made);
            so.add(visit);
            var whole = order(others, visit, start + problem.stays[visit], so);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private boolean admitted(List<Integer> made) {
        return problem.judge.admits(day, made);
    }

    private int closes(int visit) {
        return problem.closes(visit, day);
    }
}
