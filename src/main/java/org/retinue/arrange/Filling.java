package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Arrays;

/// Fills a plan up: again and again the visit that promises most for the delay it makes, until
/// nobody fits.
final class Filling {

    private static final int STEPS = 32;
    private static final int NOWHERE = 0;

    private final Problem problem;
    private final Dice dice;
    private final double[][] powers;
    private final double[] appeal;
    private final Openings[] openings;
    private final boolean[] filled;

    Filling(Problem problem, Dice dice) {
        this.problem = problem;
        this.dice = dice;
        appeal = new double[problem.visits];
        filled = new boolean[problem.days];
        openings = new Openings[problem.days];
        var to = turned(problem);
        for (var day = 0; day < problem.days; day++) {
            openings[day] = new Openings(problem, day, to, appeal);
        }
        powers = new double[STEPS][problem.visits];
        for (var step = 0; step < STEPS; step++) {
            var power = Recipe.LOW + (Recipe.HIGH - Recipe.LOW) * step / (STEPS - 1);
            for (var visit = 0; visit < problem.visits; visit++) {
                powers[step][visit] = Math.pow(problem.values[visit], power);
            }
        }
    }

    /// The ways to each stop in a row; where all are as long there and back, the same numbers.
    private static int[] turned(Problem problem) {
        var turned = new int[problem.stops * problem.stops];
        for (var from = 0; from < problem.stops; from++) {
            for (var stop = 0; stop < problem.stops; stop++) {
                turned[stop * problem.stops + from] = problem.travel(from, stop);
            }
        }
        return Arrays.equals(turned, problem.travel) ? problem.travel : turned;
    }

    /// Fills the days up for the first time, without chance.
    void first(Routes routes) {
        for (var visit = 0; visit < problem.visits; visit++) {
            appeal[visit] = problem.values[visit];
        }
        for (var day = 0; day < problem.days; day++) {
            openings[day].clear(true);
            open(routes, day, 1, routes.length[day] - 1);
        }
        fill(routes);
    }

    /// Fills up what a removal left: where it changed something for all, elsewhere for those who
    /// are out now.
    void fill(Routes routes, Removal removal) {
        var power = powers[dice.below(STEPS)];
        for (var visit = 0; visit < problem.visits; visit++) {
            appeal[visit] = power[visit] * (1 + Recipe.NOISE * (2 * dice.share() - 1));
        }
        var delayCounts = dice.share() >= Recipe.FLAT;
        var lenient = problem.judge.equals(Judge.LENIENT);
        for (var day = 0; day < problem.days; day++) {
            openings[day].clear(delayCounts);
            var last = routes.length[day] - 1;
            if (removal.touched(day) && lenient) {
                open(routes, removal, day);
            } else if (removal.touched(day)) {
                open(routes, day, 1, last);
            } else {
                for (var index = 0; index < removal.count(); index++) {
                    var group = problem.groups[removal.dropped(index)];
                    for (var visit : problem.alternatives[group]) {
                        openings[day].add(routes, visit, 1, last);
                    }
                }
            }
        }
        fill(routes);
    }

    private void open(Routes routes, Removal removal, int day) {
        var last = routes.length[day] - 1;
        for (var visit = 0; visit < problem.visits; visit++) {
            if (routes.free(visit)) {
                if (removal.freed(problem.groups[visit])) {
                    openings[day].add(routes, visit, 1, last);
                } else {
                    openings[day].add(
                            routes, visit, routes.changedFrom[day], routes.changedTo[day]);
                }
            }
        }
    }

    private void open(Routes routes, int day, int from, int to) {
        for (var visit = 0; visit < problem.visits; visit++) {
            if (routes.free(visit)) {
                openings[day].add(routes, visit, from, to);
            }
        }
    }

    /// Whether the day took a visit when it was last filled up.
    boolean filled(int day) {
        return filled[day];
    }

    private void fill(Routes routes) {
        Arrays.fill(filled, false);
        for (var day = best(); openings[day].best() != Openings.NONE; day = best()) {
            insert(routes, day);
        }
    }

    /// The day whose best visit promises most.
    private int best() {
        var best = 0;
        for (var day = 1; day < problem.days; day++) {
            if (openings[day].most() > openings[best].most()) {
                best = day;
            }
        }
        return best;
    }

    private void insert(Routes routes, int day) {
        var visit = openings[day].best();
        var place =
                problem.judge.equals(Judge.LENIENT)
                        ? openings[day].place()
                        : admitted(routes, day, visit);
        if (place == NOWHERE) {
            openings[day].strike(routes);
            return;
        }
        routes.insert(visit, day, place);
        filled[day] = true;
        for (var other = 0; other < problem.days; other++) {
            if (other == day) {
                openings[day].refresh(routes, place);
            } else {
                openings[other].forget(routes, visit);
            }
        }
    }

    /// The place that delays the day least among those the judge admits.
    private int admitted(Routes routes, int day, int visit) {
        var visits = routes.visits(day);
        var least = Integer.MAX_VALUE;
        var best = NOWHERE;
        for (var place = 1; place < routes.length[day]; place++) {
            var delay = routes.delay(day, visit, place);
            if (delay < 0 || delay >= least) {
                continue;
            }
            var tried = new ArrayList<>(visits);
            tried.add(place - 1, visit);
            if (problem.judge.admits(day, tried)) {
                least = delay;
                best = place;
            }
        }
        return best;
    }
}
