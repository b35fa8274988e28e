package org.retinue.arrange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What is wanted, in whole numbers of one unit of time: days as routes from a start to an end, and
/// visits with a value, a stay, and a window on each day within which they must start.
///
/// The stops of a problem are its visits, then the start and the end of each day. Visits of one
/// group are alternatives, of which one at most is made. A pinned visit is in every plan, on its
/// day.
public final class Problem {

    private static final int NONE = -1;

    final int visits;
    final int days;
    final int stops;
    final int[] values;
    final int[] stays;
    final int[] groups;
    final int[] pins;
    final int[] opens;
    final int[] closes;
    final int[] begins;
    final int[] ends;
    final int[] travel;
    final int[][] alternatives;
    final Judge judge;

    private Problem(Builder made) {
        visits = made.visits;
        days = made.days;
        stops = visits + 2 * days;
        values = made.values.clone();
        stays = made.stays.clone();
        groups = made.groups.clone();
        pins = made.pins.clone();
        opens = made.opens.clone();
        closes = made.closes.clone();
        begins = made.begins.clone();
        ends = made.ends.clone();
        travel = made.travel.clone();
        alternatives = alternatives(groups);
        judge = made.judge;
    }

    /// Of each group its visits.
    private static int[][] alternatives(int[] groups) {
        var visits = new int[groups.length][0];
        for (var visit = 0; visit < groups.length; visit++) {
            var known = visits[groups[visit]];
            visits[groups[visit]] = Arrays.copyOf(known, known.length + 1);
            visits[groups[visit]][known.length] = visit;
        }
        return visits;
    }

    /// A problem of so many days and visits, to be described.
    public static Builder of(int days, int visits) {
        return new Builder(days, visits);
    }

    public int days() {
        return days;
    }

    public int visits() {
        return visits;
    }

    public int value(int visit) {
        return values[visit];
    }

    public int stay(int visit) {
        return stays[visit];
    }

    public int opens(int visit, int day) {
        return opens[day * visits + visit];
    }

    public int closes(int visit, int day) {
        return closes[day * visits + visit];
    }

    public int begins(int day) {
        return begins[day];
    }

    public int ends(int day) {
        return ends[day];
    }

    public int travel(int from, int to) {
        return travel[from * stops + to];
    }

    public int group(int visit) {
        return groups[visit];
    }

    /// The stop a day starts from.
    public int start(int day) {
        return visits + 2 * day;
    }

    /// The stop a day ends at.
    public int end(int day) {
        return visits + 2 * day + 1;
    }

    /// Whether the visit is in every plan, on this day.
    public boolean pinned(int visit, int day) {
        return pins[visit] == day;
    }

    boolean pinned(int visit) {
        return pins[visit] != NONE;
    }

    /// Whether the same can be done on both days, as far as it is known.
    boolean alike(int day, int other) {
        if (!judge.equals(Judge.LENIENT)
                || begins[day] != begins[other]
                || ends[day] != ends[other]) {
            return day == other;
        }
        for (var visit = 0; visit < visits; visit++) {
            if (pins[visit] == day
                    || pins[visit] == other
                    || opens(visit, day) != opens(visit, other)
                    || closes(visit, day) != closes(visit, other)
                    || travel(start(day), visit) != travel(start(other), visit)
                    || travel(visit, end(day)) != travel(visit, end(other))) {
                return day == other;
            }
        }
        return true;
    }

    /// Those pinned to the day.
    List<Integer> pins(int day) {
        return IntStream.range(0, visits).filter(visit -> pins[visit] == day).boxed().toList();
    }

    /// Describes a problem. What is not said is: a visit without value and stay, closed on every
    /// day, in a group of its own; no travel; a judge who admits all.
    public static final class Builder {

        private final int visits;
        private final int days;
        private final int[] values;
        private final int[] stays;
        private final int[] groups;
        private final int[] pins;
        private final int[] opens;
        private final int[] closes;
        private final int[] begins;
        private final int[] ends;
        private final int[] travel;
        private Judge judge = Judge.LENIENT;

        private Builder(int days, int visits) {
            this.visits = visits;
            this.days = days;
            values = new int[visits];
            stays = new int[visits];
            groups = IntStream.range(0, visits).toArray();
            pins = new int[visits];
            Arrays.fill(pins, NONE);
            opens = new int[days * visits];
            closes = new int[days * visits];
            Arrays.fill(closes, -1);
            begins = new int[days];
            ends = new int[days];
            var stops = visits + 2 * days;
            travel = new int[stops * stops];
        }

        /// A day is spent between these moments.
        public Builder day(int day, int begins, int ends) {
            this.begins[day] = begins;
            this.ends[day] = ends;
            return this;
        }

        public Builder visit(int visit, int value, int stay) {
            values[visit] = value;
            stays[visit] = stay;
            return this;
        }

        /// On this day the visit must start within the window, its ends included.
        public Builder window(int visit, int day, int opens, int closes) {
            this.opens[day * visits + visit] = opens;
            this.closes[day * visits + visit] = closes;
            return this;
        }

        /// The way from one stop to another.
        public Builder travel(int from, int to, int time) {
            travel[from * (visits + 2 * days) + to] = time;
            return this;
        }

        /// The visit is an alternative to the others of this group; groups are numbered below the
        /// number of visits, and who is given none has the visit's own number.
        public Builder group(int visit, int group) {
            groups[visit] = group;
            return this;
        }

        /// The visit is made on this day, whatever else is made.
        public Builder pin(int visit, int day) {
            pins[visit] = day;
            return this;
        }

        public Builder judge(Judge judge) {
            this.judge = judge;
            return this;
        }

        public Problem build() {
            return new Problem(this);
        }
    }
}
