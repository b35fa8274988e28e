package org.retinue.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks for the best plan on two threads, which meet after each leg of the way and go on from the
/// better one's best.
public final class Search {

    private static final int THREADS = 2;

    private final BooleanSupplier stop;
    private final Consumer<Plan> better;
    private Plan best;

    private Search(Plan start, BooleanSupplier stop, Consumer<Plan> better) {
        best = start;
        this.stop = stop;
        this.better = better;
        better.accept(start);
    }

    /// The days whose pinned visits cannot all be made: they contradict one another.
    public static List<Integer> impossible(Problem problem) {
        return Pins.impossible(problem);
    }

    /// The best plan that was found, never worse than the one to start from.
    ///
    /// That one must keep all windows, pins and groups, and the pinned visits alone must be
    /// possible. Each plan that beats those before is handed over at once, one after the other, by
    /// whichever thread found it; the first after milliseconds. The signal to stop is looked at all
    /// the time.
    public static Plan best(
            Problem problem,
            Effort effort,
            Optional<Plan> start,
            BooleanSupplier stop,
            Consumer<Plan> better) {
        var gauge = gauge(effort);
        var routes = start.map(plan -> routes(problem, plan)).orElseGet(() -> Pins.routes(problem));
        var search = new Search(routes.plan(), stop, better);
        new Filling(problem, new Dice(effort.seed())).first(routes);
        search.found(routes);
        if (problem.visits == 0) {
            return search.best;
        }
        var walks = new ArrayList<Walk>();
        for (var thread = 0; thread < THREADS; thread++) {
            var dice = new Dice(effort.seed() * THREADS + thread);
            walks.add(new Walk(routes, dice, search::found));
        }
        try (var crew = Executors.newFixedThreadPool(THREADS - 1)) {
            return search.run(walks, gauge, crew).plan();
        }
    }

    private Routes run(List<Walk> walks, Walk.Gauge gauge, Executor crew) {
        var first = walks.getFirst();
        for (var leg = 0; leg < Recipe.LEGS; leg++) {
            var from = (double) leg / Recipe.LEGS;
            var to = (leg + 1.0) / Recipe.LEGS;
            var others =
                    walks.stream()
                            .skip(1)
                            .map(walk ->
                                    CompletableFuture.runAsync(
                                            () -> walk.walk(gauge, from, to, stop), crew))
                            .toList();
            first.walk(gauge, from, to, stop);
            others.forEach(CompletableFuture::join);
            var better = better(walks);
            better.pack(walks.stream().map(Walk::pool).toList());
            walks.forEach(walk -> walk.set(better.best()));
        }
        return first.best();
    }

    /// On equal plans the first walk's, so that the threads' order does not matter.
    private static Walk better(List<Walk> walks) {
        var better = walks.getFirst();
        for (var walk : walks) {
            if (walk.least() < better.least()) {
                better = walk;
            }
        }
        return better;
    }

    private synchronized void found(Routes routes) {
        var plan = routes.plan();
        if (plan.beats(best)) {
            best = plan;
            better.accept(plan);
        }
    }

    private static Walk.Gauge gauge(Effort effort) {
        return switch (effort) {
            case Effort.Rounds(var most, _) -> rounds -> (double) rounds / most;
            case Effort.Time(var time, _) -> {
                var begun = System.nanoTime();
                var whole = (double) Math.max(1, time.toNanos());
                yield _ -> (System.nanoTime() - begun) / whole;
            }
        };
    }

    private static Routes routes(Problem problem, Plan plan) {
        var routes = new Routes(problem);
        for (var day = 0; day < problem.days; day++) {
            for (var made : plan.days().get(day)) {
                if (!routes.free(made.visit())) {
                    throw new IllegalArgumentException("a visit is made twice");
                }
                routes.taken[problem.groups[made.visit()]] = true;
            }
            routes.spend(day, plan.days().get(day).stream().map(Plan.Made::visit).toList());
            if (!routes.inTime(day) || !routes.admitted(day)) {
                throw new IllegalArgumentException("the day cannot be spent like that: " + day);
            }
        }
        for (var visit = 0; visit < problem.visits; visit++) {
            if (problem.pinned(visit) && !problem.pinned(visit, routes.dayOf[visit])) {
                throw new IllegalArgumentException("a pinned visit is not made on its day");
            }
        }
        return routes;
    }
}
