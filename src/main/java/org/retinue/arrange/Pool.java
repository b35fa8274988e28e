package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Days that were well spent, of plans worth about as much as the best; the oldest make room for
/// new ones.
final class Pool {

    private static final int SIZE = 1 << 13;
    private static final int SLOTS = 4 * SIZE;
    private static final int UNUSED = -1;

    /// A day, told by the first that is like it, spent on some visits in order.
    static final class Spent {

        final int kind;
        final long mark;
        final int value;
        final int[] visits;

        private Spent(int kind, long mark, int value, int... visits) {
            this.kind = kind;
            this.mark = mark;
            this.value = value;
            this.visits = visits;
        }
    }

    private final Problem problem;
    private final int[] kinds;
    private final long[] marks;
    private final Spent[] days = new Spent[SIZE];
    private final int[] slots = new int[SLOTS];
    private int added;

    Pool(Problem problem) {
        this.problem = problem;
        kinds = kinds(problem);
        marks = new long[problem.days + problem.visits];
        var dice = new Dice(problem.stops);
        Arrays.setAll(marks, _ -> dice.bits());
        Arrays.fill(slots, UNUSED);
    }

    /// Of each day the first on which the same can be done.
    static int[] kinds(Problem problem) {
        var kinds = new int[problem.days];
        for (var day = 0; day < kinds.length; day++) {
            while (kinds[day] < day && !problem.alike(kinds[day], day)) {
                kinds[day]++;
            }
        }
        return kinds;
    }

    /// Keeps the day as it is spent now, unless the same visits are known already.
    void add(Routes routes, int day) {
        var row = day * routes.width + 1;
        var count = routes.length[day] - 2;
        var mark = marks[kinds[day]];
        for (var at = row; at < row + count; at++) {
            mark ^= marks[problem.days + routes.stops[at]];
        }
        var slot = (int) (mark >>> Integer.SIZE) & (SLOTS - 1);
        if (slots[slot] != UNUSED && days[slots[slot]].mark == mark) {
            return;
        }
        var visits = Arrays.copyOfRange(routes.stops, row, row + count);
        var value = 0;
        for (var visit : visits) {
            value += problem.values[visit];
        }
        slots[slot] = added & (SIZE - 1);
        days[slots[slot]] = new Spent(kinds[day], mark, value, visits);
        added++;
    }

    List<Spent> days() {
        return new ArrayList<>(Arrays.asList(days).subList(0, Math.min(added, SIZE)));
    }
}
