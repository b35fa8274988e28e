package org.retinue.arrange;

import java.util.Arrays;

/// Of each visit those that follow it or go before it with the least travel and waiting. Worked out
/// when first asked for: the first rounds need not wait for what later rounds may ask.
final class Neighbours {

    /// Waiting is not as bad as travel: something may be put in between.
    private static final double WAITING = 0.2;

    private static final int BITS = 20;

    private final Problem problem;
    private final int[] opens;
    private final int[] closes;
    private final int[][] near;

    Neighbours(Problem problem) {
        this.problem = problem;
        opens = new int[problem.visits];
        closes = new int[problem.visits];
        near = new int[problem.visits][0];
        Arrays.fill(opens, Integer.MAX_VALUE);
        Arrays.fill(closes, Integer.MIN_VALUE);
        for (var day = 0; day < problem.days; day++) {
            for (var visit = 0; visit < problem.visits; visit++) {
                if (problem.opens(visit, day) <= problem.closes(visit, day)) {
                    opens[visit] = Math.min(opens[visit], problem.opens(visit, day));
                    closes[visit] = Math.max(closes[visit], problem.closes(visit, day));
                }
            }
        }
    }

    /// The visit itself, then its neighbours from the nearest on.
    int[] of(int visit) {
        if (near[visit].length == 0) {
            near[visit] = nearest(visit);
        }
        return near[visit];
    }

    private int[] nearest(int visit) {
        var ranks = new long[problem.visits];
        for (var other = 0; other < problem.visits; other++) {
            var gap = other == visit ? -1 : Math.min(gap(visit, other), gap(other, visit));
            ranks[other] = ((long) gap << BITS) | other;
        }
        Arrays.sort(ranks);
        var nearest = new int[Math.min(problem.visits, Recipe.LIST)];
        for (var rank = 0; rank < nearest.length; rank++) {
            nearest[rank] = (int) (ranks[rank] & ((1 << BITS) - 1));
        }
        return nearest;
    }

    private int gap(int from, int to) {
        var way = problem.travel(from, to);
        if (opens[from] > closes[from]
                || opens[to] > closes[to]
                || opens[from] + problem.stays[from] + way > closes[to]) {
            return Integer.MAX_VALUE;
        }
        var leaves = closes[from] + problem.stays[from];
        return way + (int) (WAITING * Math.max(0, opens[to] - leaves - way));
    }
}
