package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the best plan together of days that were well spent, no visit on two of them: the most
/// valuable are tried first, and none with which the best plan cannot be beaten.
final class Packing {

    private final Problem problem;
    private final int[] kinds;
    private final List<Pool.Spent> spent;
    private final int[] values;
    private final long[] sets;
    private final int words;
    private final int[] chosen;
    private int[] found = {};
    private int best;
    private long looks;

    Packing(Problem problem, List<Pool> pools) {
        this.problem = problem;
        kinds = Pool.kinds(problem);
        spent = distinct(pools);
        values = spent.stream().mapToInt(day -> day.value).toArray();
        words = (problem.visits + Long.SIZE - 1) / Long.SIZE;
        sets = new long[spent.size() * words];
        chosen = new int[problem.days];
        for (var index = 0; index < spent.size(); index++) {
            for (var visit : spent.get(index).visits) {
                var group = problem.groups[visit];
                sets[index * words + group / Long.SIZE] |= 1L << group;
            }
        }
    }

    private static List<Pool.Spent> distinct(List<Pool> pools) {
        var seen = new HashSet<Long>();
        var spent = new ArrayList<Pool.Spent>();
        for (var pool : pools) {
            pool.days().stream().filter(day -> seen.add(day.mark)).forEach(spent::add);
        }
        spent.sort(Comparator.comparingInt(day -> -day.value));
        return spent;
    }

    /// Spends the days better than they are, where so many looks suffice to find how.
    boolean improve(Routes routes, long most) {
        best = routes.value;
        looks = most;
        choose(0, 0, lists());
        for (var day = 0; day < found.length; day++) {
            routes.spend(day, List.of());
        }
        for (var day = 0; day < found.length; day++) {
            routes.spend(day, IntStream.of(spent.get(found[day]).visits).boxed().toList());
        }
        return found.length > 0;
    }

    private int[][] lists() {
        var lists = new int[problem.days][];
        for (var day = 0; day < lists.length; day++) {
            var kind = kinds[day];
            lists[day] =
                    IntStream.range(0, values.length)
                            .filter(index -> spent.get(index).kind == kind)
                            .toArray();
        }
        return lists;
    }

    /// Tries for a day all that are left for it, the days before being chosen and worth this sum.
    private void choose(int day, int sum, int[][] left) {
        for (var at = 0; at < left[day].length && looks > 0; at++) {
            var most = sum + most(day, at, left);
            if (most <= best) {
                return;
            }
            chosen[day] = left[day][at];
            if (day + 1 == problem.days) {
                best = most;
                found = chosen.clone();
            } else {
                choose(day + 1, sum + values[chosen[day]], rest(day, at, most, left));
            }
        }
    }

    /// The most that this choice and the days after it can be worth.
    private int most(int day, int at, int[][] left) {
        var most = values[left[day][at]];
        for (var next = day + 1; next < problem.days; next++) {
            var from = from(day, at, next);
            if (from >= left[next].length) {
                return Integer.MIN_VALUE / 2;
            }
            most += values[left[next][from]];
        }
        return most;
    }

    /// Of days that are alike, the first is the most valuable.
    private int from(int day, int at, int next) {
        return kinds[next] == kinds[day] ? at + 1 : 0;
    }

    /// What is left for the days after this one: what shares no visit with the choice, and is not
    /// worth too little.
    private int[][] rest(int day, int at, int most, int[][] left) {
        var rest = new int[problem.days][];
        for (var next = day + 1; next < problem.days; next++) {
            var from = from(day, at, next);
            var enough = best - most + values[left[next][from]];
            rest[next] =
                    next > day + 1 && kinds[next] == kinds[next - 1]
                            ? rest[next - 1]
                            : apart(left[day][at], left[next], from, enough);
        }
        return rest;
    }

    private int[] apart(int one, int[] others, int from, int enough) {
        var apart = new int[others.length - from];
        var count = 0;
        var at = from;
        for (; at < others.length && values[others[at]] > enough; at++) {
            if (apart(one, others[at])) {
                apart[count++] = others[at];
            }
        }
        looks -= at - from + 1;
        return Arrays.copyOf(apart, count);
    }

    private boolean apart(int one, int other) {
        var common = 0L;
        for (var word = 0; word < words; word++) {
            common |= sets[one * words + word] & sets[other * words + word];
        }
        return common == 0;
    }
}
