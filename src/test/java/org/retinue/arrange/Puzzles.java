package org.retinue.arrange;

import java.util.Random;

/// Problems made by chance, small enough to be solved by trying everything.
final class Puzzles {

    private Puzzles() {}

    /// Some visits and days with windows that differ from day to day, ways that differ there and
    /// back, alternatives, and every third time a pinned visit.
    static Problem.Builder small(int seed) {
        return made(new Random(seed), 1 + seed % 3, 6);
    }

    /// As many as a delegation has sites for a week.
    static Problem.Builder large(int seed) {
        return made(new Random(seed), 3, 60);
    }

    private static Problem.Builder made(Random chance, int days, int visits) {
        var problem = Problem.of(days, visits);
        for (var day = 0; day < days; day++) {
            problem.day(day, chance.nextInt(30), 300 + chance.nextInt(100));
        }
        for (var visit = 0; visit < visits; visit++) {
            problem.visit(visit, 1 + chance.nextInt(9), 20 + chance.nextInt(60));
            for (var day = 0; day < days; day++) {
                var opens = chance.nextInt(250);
                problem.window(visit, day, opens, opens + chance.nextInt(200) - 20);
            }
        }
        ways(problem, chance, visits + 2 * days);
        if (chance.nextBoolean()) {
            problem.group(1, 0).group(3, 0);
        }
        if (chance.nextInt(3) == 0) {
            var opens = 60 + chance.nextInt(100);
            problem.window(2, 0, opens, opens + 30).pin(2, 0);
        }
        return problem;
    }

    private static void ways(Problem.Builder problem, Random chance, int stops) {
        var across = chance.ints(stops, 0, 60).toArray();
        var along = chance.ints(stops, 0, 60).toArray();
        for (var from = 0; from < stops; from++) {
            for (var to = 0; to < stops; to++) {
                var way = Math.hypot(across[from] - across[to], along[from] - along[to]);
                problem.travel(from, to, (int) way + (from < to ? 3 : 0));
            }
        }
    }
}
