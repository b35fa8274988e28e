package org.retinue.arrange;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One thread's way through the plans: takes a part out, fills up again, and goes on from there
/// when that is better, or by chance, which cools down.
final class Walk {

    /// How often the clock is looked at.
    private static final int EVERY = 15;

    private final Problem problem;
    private final Dice dice;
    private final Removal removal;
    private final Filling filling;
    private final Routes current;
    private final Routes next;
    private final Routes best;
    private final double scale;
    private final double hot;
    private final double slack;
    private final Consumer<Routes> better;
    private double cost;
    private final Pool pool;
    private double least;
    private long rounds;

    Walk(Routes start, Dice dice, Consumer<Routes> better) {
        problem = start.problem;
        pool = new Pool(problem);
        this.dice = dice;
        this.better = better;
        removal = new Removal(problem, dice, new Neighbours(problem));
        filling = new Filling(problem, dice);
        current = new Routes(problem);
        next = new Routes(problem);
        best = new Routes(problem);
        var time = 1.0;
        for (var day = 0; day < problem.days; day++) {
            time += Math.max(0, problem.ends[day] - problem.begins[day]);
        }
        scale = 1 / time;
        var sum = 0.0;
        for (var value : problem.values) {
            sum += value;
        }
        hot = Recipe.HOT * sum / problem.visits;
        slack = Recipe.SLACK * sum / problem.visits;
        least = Double.MAX_VALUE;
        set(start);
    }

    /// Goes on from these.
    void set(Routes routes) {
        current.copy(routes);
        next.copy(routes);
        cost = cost(routes);
        if (cost < least) {
            least = cost;
            best.copy(routes);
        }
    }

    Routes best() {
        return best;
    }

    double least() {
        return least;
    }

    /// Walks until the share of the whole search that the gauge tells has gone from one to the
    /// other, growing colder on the way.
    void walk(Gauge gauge, double from, double to, BooleanSupplier stop) {
        var heat = hot;
        var pack = from + (to - from) * Recipe.FIRST_PACKING;
        for (; ; rounds++) {
            if ((rounds & EVERY) == 0) {
                var gone = gauge.gone(rounds);
                if (gone >= to || stop.getAsBoolean()) {
                    return;
                }
                if (gone > pack) {
                    pack(List.of(pool));
                    pack += (to - from) * Recipe.NEXT_PACKING;
                }
                heat = hot * Math.pow(Recipe.COLD / Recipe.HOT, (gone - from) / (to - from));
            }
            step(heat);
        }
    }

    private void step(double heat) {
        removal.take(next);
        filling.fill(next, removal);
        var made = admitted() ? cost(next) : Double.MAX_VALUE;
        if (made < least) {
            least = made;
            best.copy(next);
            better.accept(best);
        }
        if (made < cost - heat * Math.log(dice.share())) {
            cost = made;
            if (made < least + slack) {
                remember();
            }
            take(current, next);
        } else {
            take(next, current);
        }
    }

    /// Keeps the days that the last round changed.
    private void remember() {
        if (problem.days > 1) {
            for (var day = 0; day < problem.days; day++) {
                if (removal.touched(day) || filling.filled(day)) {
                    pool.add(next, day);
                }
            }
        }
    }

    Pool pool() {
        return pool;
    }

    /// Puts the best plan together of days that were remembered, and goes on from there.
    void pack(List<Pool> pools) {
        if (problem.days == 1) {
            return;
        }
        var routes = new Routes(problem);
        routes.copy(best);
        if (new Packing(problem, pools).improve(routes, Recipe.LOOKS)) {
            filling.first(routes);
            better.accept(routes);
            set(routes);
        }
    }

    /// Copies what the last round changed.
    private void take(Routes into, Routes from) {
        for (var day = 0; day < problem.days; day++) {
            if (removal.touched(day) || filling.filled(day)) {
                into.copyDay(from, day);
            }
        }
        into.copyVisits(from);
    }

    /// What lost a visit is another route, about which the judge was not asked yet.
    private boolean admitted() {
        for (var day = 0; day < problem.days; day++) {
            if (removal.touched(day) && !next.admitted(day)) {
                return false;
            }
        }
        return true;
    }

    /// Value counts, and where it is equal the time on the road, which is less than one in all.
    private double cost(Routes routes) {
        return scale * routes.travel() - routes.value;
    }

    /// How much of the search is gone after so many rounds, from 0 to 1.
    @FunctionalInterface
    interface Gauge {
        double gone(long rounds);
    }
}
