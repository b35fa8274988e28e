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
    private final Openings openings;
    private final boolean[] filled;

    Filling(Problem problem, Dice dice) {
        this.problem = problem;
        this.dice = dice;
        appeal = new double[problem.visits];
        filled = new boolean[problem.days];
        openings = new Openings(problem, appeal);
        powers = new double[STEPS][problem.visits];
        for (var step = 0; step < STEPS; step++) {
            var power = Recipe.LOW + (Recipe.HIGH - Recipe.LOW) * step / (STEPS - 1);
            for (var visit = 0; visit < problem.visits; visit++) {
                powers[step][visit] = Math.pow(problem.values[visit], power);
            }
        }
    }

    /// Fills the days up for the first time, without chance.
    void first(Routes routes) {
        for (var visit = 0; visit < problem.visits; visit++) {
            appeal[visit] = problem.values[visit];
        }
        for (var day = 0; day < problem.days; day++) {
            openings.open(routes, day);
        }
        fill(routes);
    }

    /// Fills up what a removal left: its days for all, the other days for those who are out now.
    void fill(Routes routes, Removal removal) {
        var power = powers[dice.below(STEPS)];
        for (var visit = 0; visit < problem.visits; visit++) {
            appeal[visit] = power[visit] * (1 + Recipe.NOISE * (2 * dice.share() - 1));
        }
        openings.hasty(dice.share() >= Recipe.FLAT);
        for (var day = 0; day < problem.days; day++) {
            if (removal.touched(day)) {
                openings.open(routes, day);
            } else {
                openings.forget(day);
                for (var index = 0; index < removal.count(); index++) {
                    var group = problem.groups[removal.dropped(index)];
                    for (var visit : problem.alternatives[group]) {
                        openings.add(routes, day, visit);
                    }
                }
            }
        }
        fill(routes);
    }

    /// Whether the day took a visit when it was last filled up.
    boolean filled(int day) {
        return filled[day];
    }

    private void fill(Routes routes) {
        Arrays.fill(filled, false);
        while (true) {
            var most = 0.0;
            var best = 0;
            var bestDay = -1;
            for (var day = 0; day < problem.days; day++) {
                for (var index = 0; index < openings.count(day); index++) {
                    var visit = openings.visit(day, index);
                    var merit = openings.merit(day, visit);
                    if (merit > most && routes.free(visit)) {
                        most = merit;
                        best = index;
                        bestDay = day;
                    }
                }
            }
            if (bestDay < 0) {
                return;
            }
            insert(routes, bestDay, best);
        }
    }

    private void insert(Routes routes, int day, int index) {
        var visit = openings.visit(day, index);
        var place =
                problem.judge.equals(Judge.LENIENT)
                        ? openings.place(day, visit)
                        : admitted(routes, day, visit);
        if (place == NOWHERE) {
            openings.strike(day, index);
            return;
        }
        routes.insert(visit, day, place);
        filled[day] = true;
        openings.refresh(routes, day);
    }

    /// The place that delays the day least among those the judge admits.
    private int admitted(Routes routes, int day, int visit) {
        var visits = routes.visits(day);
        var least = Integer.MAX_VALUE;
        var best = NOWHERE;
        for (var place = 1; place < routes.length[day]; place++) {
            var delay = openings.delay(routes, day, visit, place);
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
