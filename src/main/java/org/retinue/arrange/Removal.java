package org.retinue.arrange;

import java.util.Arrays;

/// Takes a part of a plan out: mostly strings of visits that follow one another, near a place.
final class Removal {

    private final Problem problem;
    private final Dice dice;
    private final Neighbours near;
    private final boolean[] touched;
    private final int[] dropped;
    private final boolean[] freed;
    private int count;

    Removal(Problem problem, Dice dice, Neighbours near) {
        this.problem = problem;
        this.dice = dice;
        this.near = near;
        touched = new boolean[problem.days];
        dropped = new int[problem.visits];
        freed = new boolean[problem.visits];
    }

    boolean touched(int day) {
        return touched[day];
    }

    int count() {
        return count;
    }

    int dropped(int index) {
        return dropped[index];
    }

    /// Whether a visit of this group was taken out.
    boolean freed(int group) {
        return freed[group];
    }

    /// Takes out some visits and closes the days up.
    void take(Routes routes) {
        for (var index = 0; index < count; index++) {
            freed[problem.groups[dropped[index]]] = false;
        }
        count = 0;
        Arrays.fill(touched, false);
        var way = dice.share();
        if (way < Recipe.STRINGS) {
            strings(routes);
        } else if (way < Recipe.STRINGS + Recipe.NEAR) {
            nearOne(routes);
        } else if (way < Recipe.STRINGS + Recipe.NEAR + Recipe.ANY) {
            any(routes);
        } else {
            dear(routes);
        }
        for (var day = 0; day < problem.days; day++) {
            if (touched[day]) {
                routes.closeUp(day);
            }
        }
    }

    private void drop(Routes routes, int visit) {
        if (problem.pinned(visit)) {
            return;
        }
        touched[routes.dayOf[visit]] = true;
        routes.drop(visit);
        dropped[count++] = visit;
        freed[problem.groups[visit]] = true;
    }

    /// Strings of several days that pass near a visit, be it in the plan or out.
    private void strings(Routes routes) {
        var made = 0;
        for (var day = 0; day < problem.days; day++) {
            made += routes.length[day] - 2;
        }
        var part = problem.days == 1 ? Recipe.ALONE : Recipe.PART;
        var usual = (int) (part * made / problem.days);
        var longest = Math.min(Recipe.LONGEST, Math.max(Recipe.SHORT, usual));
        var most = Math.min(problem.days, Math.round(2f * Recipe.TAKEN / (1 + longest)));
        var strings = 1 + dice.below(Math.max(1, most));
        var seed = dice.below(problem.visits);
        for (var visit : near.of(seed)) {
            if (strings == 0) {
                return;
            }
            var day = routes.dayOf[visit];
            if (day >= 0 && !touched[day]) {
                string(routes, day, place(routes, day, visit), 1 + dice.below(longest));
                strings--;
            }
        }
        if (count == 0) {
            string(routes, dice.below(problem.days), 1, 1 + dice.below(longest));
        }
    }

    private static int place(Routes routes, int day, int visit) {
        var place = 1;
        while (routes.stops[day * routes.width + place] != visit) {
            place++;
        }
        return place;
    }

    /// A string that holds the place; sometimes a piece in its middle is kept.
    private void string(Routes routes, int day, int place, int size) {
        var from = Math.max(1, place - dice.below(size));
        var kept = 0;
        var keeps = 0;
        if (size >= 2 && dice.share() < Recipe.SPLIT) {
            keeps = 1 + dice.below(size);
            kept = from + dice.below(size);
        }
        var to = Math.min(routes.length[day] - 1, from + size + keeps);
        for (var at = from; at < to; at++) {
            if (at < kept || at >= kept + keeps) {
                var visit = routes.stops[day * routes.width + at];
                if (routes.dayOf[visit] == day) {
                    drop(routes, visit);
                }
            }
        }
    }

    private void nearOne(Routes routes) {
        var left = 1 + dice.below(Recipe.NEAREST);
        for (var visit : near.of(dice.below(problem.visits))) {
            if (left == 0) {
                return;
            }
            if (routes.dayOf[visit] >= 0 && dice.share() < 0.8) {
                drop(routes, visit);
                left--;
            }
        }
    }

    private void any(Routes routes) {
        var left = 1 + dice.below(Recipe.ANYONE);
        for (var tries = 4 * left; tries > 0 && left > 0; tries--) {
            var visit = dice.below(problem.visits);
            if (routes.dayOf[visit] >= 0) {
                drop(routes, visit);
                left--;
            }
        }
    }

    /// Those who take much time for what they are worth.
    private void dear(Routes routes) {
        for (var left = 1 + dice.below(Recipe.ANYONE); left > 0; left--) {
            var most = -1.0;
            var dearest = -1;
            for (var day = 0; day < problem.days; day++) {
                var row = day * routes.width;
                for (var at = row + 1; at < row + routes.length[day] - 1; at++) {
                    var visit = routes.stops[at];
                    if (routes.dayOf[visit] != day || problem.pinned(visit)) {
                        continue;
                    }
                    var before = routes.stops[at - 1];
                    var after = routes.stops[at + 1];
                    var time =
                            routes.leaves[at]
                                    - routes.leaves[at - 1]
                                    + problem.travel(visit, after)
                                    - problem.travel(before, after);
                    var cost = (time + 1.0) / problem.values[visit] * (0.3 + dice.share());
                    if (cost > most) {
                        most = cost;
                        dearest = visit;
                    }
                }
            }
            if (dearest < 0) {
                return;
            }
            drop(routes, dearest);
        }
    }
}
