package org.retinue.arrange;

/// Where those who are out would fit on one day: the visits that do, each with the place that
/// delays the day least, and the one that promises most.
///
/// A plan that was filled up has no place for anybody, so only the places are looked at about which
/// something changed since, and a visit's best place is kept until something changes there.
final class Openings {

    static final int NONE = -1;
    private static final long NOWHERE = Long.MAX_VALUE;

    private final Problem problem;
    private final int day;
    private final int[] to;
    private final double[] appeal;
    private final int[] visits;
    private final long[] fits;
    private final double[] merits;
    private int count;
    private int best;
    private double most;
    private boolean hasty = true;

    Openings(Problem problem, int day, int[] to, double[] appeal) {
        this.problem = problem;
        this.day = day;
        this.to = to;
        this.appeal = appeal;
        visits = new int[problem.visits];
        fits = new long[problem.visits];
        merits = new double[problem.visits];
    }

    /// Begins anew, with the delay that a visit makes counting or its appeal alone.
    void clear(boolean delayCounts) {
        hasty = delayCounts;
        count = 0;
        best = NONE;
        most = 0;
    }

    /// The visit that promises most, or none.
    int best() {
        return best == NONE ? NONE : visits[best];
    }

    double most() {
        return most;
    }

    /// Where the best visit delays the day least.
    int place() {
        return (int) fits[best];
    }

    /// Looks at these places for one visit.
    void add(Routes routes, int visit, int from, int to) {
        var fit = look(routes, visit, from, to);
        if (fit != NOWHERE) {
            keep(visit, fit, merit(visit, fit));
        }
    }

    /// Looks again after the day took a visit at this place, which changed some places: who had no
    /// place has none now.
    void refresh(Routes routes, int place) {
        var from = routes.changedFrom[day];
        var to = routes.changedTo[day];
        var all = count;
        clear(hasty);
        for (var index = 0; index < all; index++) {
            var visit = visits[index];
            if (!routes.free(visit)) {
                continue;
            }
            var known = fits[index];
            var moved = (int) known > place ? known + 1 : known;
            if ((int) moved < from || (int) moved > to) {
                var fit = Math.min(moved, look(routes, visit, from, to));
                keep(visit, fit, fit == moved ? merits[index] : merit(visit, fit));
            } else {
                add(routes, visit, 1, routes.length[day] - 1);
            }
        }
    }

    /// Looks for the best again, where another day took it.
    void forget(Routes routes, int taken) {
        if (best() != NONE && problem.groups[best()] == problem.groups[taken]) {
            strike(routes);
        }
    }

    /// Forgets the best, and all who are not free any more.
    void strike(Routes routes) {
        var struck = best();
        var all = count;
        clear(hasty);
        for (var index = 0; index < all; index++) {
            if (visits[index] != struck && routes.free(visits[index])) {
                keep(visits[index], fits[index], merits[index]);
            }
        }
    }

    private void keep(int visit, long fit, double merit) {
        visits[count] = visit;
        fits[count] = fit;
        merits[count] = merit;
        if (merit > most) {
            most = merit;
            best = count;
        }
        count++;
    }

    private double merit(int visit, long fit) {
        return hasty ? appeal[visit] / ((fit >>> Integer.SIZE) + 1.0) : appeal[visit];
    }

    /// The delay that the visit makes and, in the lower half, the place where it makes least.
    private long look(Routes routes, int visit, int first, int last) {
        var cell = day * problem.visits + visit;
        var opens = problem.opens[cell];
        var closes = problem.closes[cell];
        var stay = problem.stays[visit];
        var row = day * routes.width;
        var end = row + last;
        var at = row + first;
        if (opens > closes || routes.latest[end] < opens + stay) {
            return NOWHERE;
        }
        while (routes.latest[at] < opens + stay) {
            at++;
        }
        var least = NOWHERE;
        var ways = visit * problem.stops;
        for (; at <= end && routes.leaves[at - 1] <= closes; at++) {
            var arrives = routes.leaves[at - 1] + to[ways + routes.stops[at - 1]];
            if (arrives > closes) {
                continue;
            }
            var start = Math.max(arrives, opens);
            var next = start + stay + problem.travel[ways + routes.stops[at]];
            if (next <= routes.latest[at]) {
                var delay = Math.max(next - routes.starts[at], 0);
                least = Math.min(least, ((long) delay << Integer.SIZE) | (at - row));
            }
        }
        return least;
    }
}
