package org.retinue.arrange;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Of each visit those that follow it or go before it with the least travel and waiting.
final class Neighbours {

    /// Waiting is not as bad as travel: something may be put in between.
    private static final double WAITING = 0.2;

    private Neighbours() {}

    /// The visit itself, then its neighbours from the nearest on.
    static int[][] of(Problem problem, int most) {
        var opens = new int[problem.visits];
        var closes = new int[problem.visits];
        for (var visit = 0; visit < problem.visits; visit++) {
            opens[visit] = Integer.MAX_VALUE;
            closes[visit] = Integer.MIN_VALUE;
            for (var day = 0; day < problem.days; day++) {
                if (problem.opens(visit, day) <= problem.closes(visit, day)) {
                    opens[visit] = Math.min(opens[visit], problem.opens(visit, day));
                    closes[visit] = Math.max(closes[visit], problem.closes(visit, day));
                }
            }
        }
        var near = new int[problem.visits][];
        for (var visit = 0; visit < problem.visits; visit++) {
            near[visit] = nearest(problem, visit, opens, closes, most);
        }
        return near;
    }

    private static int[] nearest(Problem problem, int visit, int[] opens, int[] closes, int most) {
        var gaps = new double[problem.visits];
        for (var other = 0; other < problem.visits; other++) {
            gaps[other] =
                    other == visit
                            ? -1
                            : Math.min(
                                    gap(problem, visit, other, opens, closes),
                                    gap(problem, other, visit, opens, closes));
        }
        return IntStream.range(0, problem.visits)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> gaps[other]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double gap(Problem problem, int from, int to, int[] opens, int[] closes) {
        if (opens[from] > closes[from] || opens[to] > closes[to]) {
            return Double.MAX_VALUE;
        }
        var way = problem.travel(from, to);
        if ((long) opens[from] + problem.stays[from] + way > closes[to]) {
            return Double.MAX_VALUE;
        }
        var latest = (double) closes[from] + problem.stays[from] + way;
        return way + WAITING * Math.max(0, opens[to] - latest);
    }
}
