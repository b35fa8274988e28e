package org.retinue.arrange;

/// Where those who are out would fit: for each day the visits that fit in it, each with the place
/// that delays the day least.
///
/// After a plan was filled up nobody fits anywhere, so only days that lost visits, and visits that
/// were lost, are looked at again.
final class Openings {

    private final Problem problem;
    private final int[] visits;
    private final int[] count;
    private final int[] place;
    private final double[] merit;
    private final double[] appeal;
    private final int[] to;
    private boolean hasty = true;

    Openings(Problem problem, double[] appeal) {
        this.problem = problem;
        this.appeal = appeal;
        visits = new int[problem.days * problem.visits];
        count = new int[problem.days];
        place = new int[problem.days * problem.visits];
        merit = new double[problem.days * problem.visits];
        to = new int[problem.stops * problem.stops];
        for (var from = 0; from < problem.stops; from++) {
            for (var stop = 0; stop < problem.stops; stop++) {
                to[stop * problem.stops + from] = problem.travel(from, stop);
            }
        }
    }

    int count(int day) {
        return count[day];
    }

    /// Whether the delay that a visit makes counts, or its appeal alone.
    void hasty(boolean delayCounts) {
        hasty = delayCounts;
    }

    void forget(int day) {
        count[day] = 0;
    }

    int visit(int day, int index) {
        return visits[day * problem.visits + index];
    }

    int place(int day, int visit) {
        return place[day * problem.visits + visit];
    }

    double merit(int day, int visit) {
        return merit[day * problem.visits + visit];
    }

    /// Looks at a day for all who are free.
    void open(Routes routes, int day) {
        count[day] = 0;
        for (var visit = 0; visit < problem.visits; visit++) {
            add(routes, day, visit);
        }
    }

    /// Looks at a day for one visit.
    void add(Routes routes, int day, int visit) {
        if (routes.free(visit) && look(routes, day, visit)) {
            visits[day * problem.visits + count[day]++] = visit;
        }
    }

    /// Looks again at a day that took a visit: who had no place in it has none now.
    void refresh(Routes routes, int day) {
        var row = day * problem.visits;
        var kept = 0;
        for (var index = 0; index < count[day]; index++) {
            var visit = visits[row + index];
            if (routes.free(visit) && look(routes, day, visit)) {
                visits[row + kept++] = visit;
            }
        }
        count[day] = kept;
    }

    /// Takes a visit off the list of a day.
    void strike(int day, int index) {
        var row = day * problem.visits;
        visits[row + index] = visits[row + --count[day]];
    }

    /// What the visit at this place would delay the day, or a negative number where it does not
    /// fit.
    int delay(Routes routes, int day, int visit, int place) {
        var at = day * routes.width + place;
        var arrives = routes.leaves[at - 1] + problem.travel(routes.stops[at - 1], visit);
        var start = Math.max(arrives, problem.opens(visit, day));
        var next = start + problem.stays[visit] + problem.travel(visit, routes.stops[at]);
        var fits = start <= problem.closes(visit, day) && next <= routes.latest[at];
        return fits ? Math.max(0, next - routes.starts[at]) : -1;
    }

    private boolean look(Routes routes, int day, int visit) {
        var row = day * routes.width;
        var cell = day * problem.visits + visit;
        var opens = problem.opens[cell];
        var closes = problem.closes[cell];
        if (opens > closes) {
            return false;
        }
        var stay = problem.stays[visit];
        var least = Integer.MAX_VALUE;
        var best = 0;
        var end = row + routes.length[day];
        var at = row + 1;
        while (at < end && routes.latest[at] < opens + stay) {
            at++;
        }
        var ways = visit * problem.stops;
        for (; at < end; at++) {
            var leaves = routes.leaves[at - 1];
            if (leaves > closes) {
                break;
            }
            var start = Math.max(leaves + to[ways + routes.stops[at - 1]], opens);
            if (start > closes) {
                continue;
            }
            var next = start + stay + problem.travel[ways + routes.stops[at]];
            if (next <= routes.latest[at]) {
                var delay = Math.max(next - routes.starts[at], 0);
                if (delay < least) {
                    least = delay;
                    best = at - row;
                }
            }
        }
        place[cell] = best;
        merit[cell] = hasty ? appeal[visit] / (least + 1.0) : appeal[visit];
        return best > 0;
    }
}
