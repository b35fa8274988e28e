package org.retinue.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackingTest {

    private static final int VISITS = 70;
    private static final long ENOUGH = 1_000_000;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /// Days alike, some of them, or none.
    @ParameterizedTest
    @MethodSource("seeds")
    void theBestPlanOfGivenDaysIsFound(int seed) {
        var chance = new Random(seed);
        var problem = problem(chance, 2 + seed % 3);
        var pools = List.of(pool(problem, chance), pool(problem, chance));
        var routes = new Routes(problem);
        new Packing(problem, pools).improve(routes, ENOUGH);
        assertEquals(best(problem, pools, 0, new boolean[VISITS]), routes.value);
        assertEquals(List.of(), Faults.of(problem, routes.plan()));
    }

    @Test
    void whatCannotBeBeatenStays() {
        var chance = new Random(1);
        var problem = problem(chance, 2);
        var pools = List.of(pool(problem, chance));
        var routes = new Routes(problem);
        new Packing(problem, pools).improve(routes, ENOUGH);
        var plan = routes.plan();
        assertEquals(false, new Packing(problem, pools).improve(routes, ENOUGH));
        assertEquals(plan, routes.plan());
    }

    private static Problem problem(Random chance, int days) {
        var problem = Problem.of(days, VISITS);
        for (var day = 0; day < days; day++) {
            problem.day(day, 0, 1000 + chance.nextInt(2));
        }
        for (var visit = 0; visit < VISITS; visit++) {
            problem.visit(visit, 1 + chance.nextInt(20), 10);
            for (var day = 0; day < days; day++) {
                problem.window(visit, day, 0, 1000);
            }
        }
        return problem.group(3, 2).group(69, 68).build();
    }

    /// A few visits a day, by chance.
    private static Pool pool(Problem problem, Random chance) {
        var pool = new Pool(problem);
        for (var count = 0; count < 4; count++) {
            var routes = new Routes(problem);
            for (var day = 0; day < problem.days(); day++) {
                for (var size = chance.nextInt(20); size > 0; size--) {
                    var visit = chance.nextInt(VISITS);
                    if (routes.free(visit)) {
                        routes.insert(visit, day, 1);
                    }
                }
                pool.add(routes, day);
            }
        }
        return pool;
    }

    private static int best(Problem problem, List<Pool> pools, int day, boolean... taken) {
        if (day == problem.days()) {
            return 0;
        }
        var best = Integer.MIN_VALUE;
        for (var spent : pools.stream().flatMap(pool -> pool.days().stream()).toList()) {
            var groups = IntStream.of(spent.visits).map(problem::group).toArray();
            if (Pool.kinds(problem)[day] == spent.kind
                    && IntStream.of(groups).noneMatch(group -> taken[group])) {
                var with = taken.clone();
                IntStream.of(groups).forEach(group -> with[group] = true);
                best = Math.max(best, spent.value + best(problem, pools, day + 1, with));
            }
        }
        return Math.max(0, best);
    }
}
