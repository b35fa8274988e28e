package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The days of a plan while it is worked on: of each day the stops in a row, with the earliest and
/// the latest moment each may start, so that an insertion is tested in constant time.
final class Routes {

    static final int OUT = -1;

    final Problem problem;
    final int width;
    final int[] stops;
    final int[] starts;
    final int[] leaves;
    final int[] latest;
    final int[] length;
    final int[] road;
    final int[] changedFrom;
    final int[] changedTo;
    final int[] dayOf;
    final boolean[] taken;
    int value;

    /// Days without visits.
    Routes(Problem problem) {
        this.problem = problem;
        width = problem.visits + 2;
        stops = new int[problem.days * width];
        starts = new int[problem.days * width];
        leaves = new int[problem.days * width];
        latest = new int[problem.days * width];
        length = new int[problem.days];
        road = new int[problem.days];
        changedFrom = new int[problem.days];
        changedTo = new int[problem.days];
        dayOf = new int[problem.visits];
        taken = new boolean[problem.visits];
        Arrays.fill(dayOf, OUT);
        for (var day = 0; day < problem.days; day++) {
            length[day] = 2;
            stops[day * width] = problem.start(day);
            stops[day * width + 1] = problem.end(day);
            time(day);
        }
    }

    void copy(Routes other) {
        for (var day = 0; day < length.length; day++) {
            copyDay(other, day);
        }
        copyVisits(other);
    }

    /// Takes a day from the other; [#copyVisits] is to follow.
    void copyDay(Routes other, int day) {
        var row = day * width;
        var count = other.length[day];
        System.arraycopy(other.stops, row, stops, row, count);
        System.arraycopy(other.starts, row, starts, row, count);
        System.arraycopy(other.leaves, row, leaves, row, count);
        System.arraycopy(other.latest, row, latest, row, count);
        length[day] = count;
        road[day] = other.road[day];
    }

    void copyVisits(Routes other) {
        System.arraycopy(other.dayOf, 0, dayOf, 0, dayOf.length);
        System.arraycopy(other.taken, 0, taken, 0, taken.length);
        value = other.value;
    }

    boolean free(int visit) {
        return !taken[problem.groups[visit]];
    }

    int travel() {
        var sum = 0;
        for (var time : road) {
            sum += time;
        }
        return sum;
    }

    /// Marks the visit as out; its day is to be closed up before anything else is asked of it.
    void drop(int visit) {
        dayOf[visit] = OUT;
        taken[problem.groups[visit]] = false;
        value -= problem.values[visit];
    }

    /// Closes up the day from which visits were dropped.
    void closeUp(int day) {
        var row = day * width;
        var end = row + length[day];
        var first = row + 1;
        while (stops[first] < problem.visits && dayOf[stops[first]] == day) {
            first++;
        }
        var kept = first;
        var last = first;
        var before = stops[first - 1];
        for (var at = first; at < end; before = stops[at++]) {
            var stop = stops[at];
            if (stop < problem.visits && dayOf[stop] != day) {
                road[day] -= problem.travel(before, stop);
                last = kept;
                continue;
            }
            road[day] += problem.travel(stops[kept - 1], stop) - problem.travel(before, stop);
            move(at, kept++);
        }
        length[day] = kept - row;
        forward(day, first, last);
        backward(day, last - 1, first - 1);
    }

    /// Puts the visit before the stop that is at this place of the day, where it fits.
    void insert(int visit, int day, int place) {
        var row = day * width;
        var at = row + place;
        var behind = length[day] - place;
        var before = stops[at - 1];
        road[day] +=
                problem.travel(before, visit)
                        + problem.travel(visit, stops[at])
                        - problem.travel(before, stops[at]);
        System.arraycopy(stops, at, stops, at + 1, behind);
        System.arraycopy(starts, at, starts, at + 1, behind);
        System.arraycopy(leaves, at, leaves, at + 1, behind);
        System.arraycopy(latest, at, latest, at + 1, behind);
        stops[at] = visit;
        length[day]++;
        dayOf[visit] = day;
        taken[problem.groups[visit]] = true;
        value += problem.values[visit];
        forward(day, at, at);
        backward(day, at, at);
    }

    /// Works out the earliest starts from one stop on, up to the first after the other that starts
    /// as before.
    private void forward(int day, int from, int least) {
        var end = day * width + length[day];
        var at = from;
        for (; at < end; at++) {
            var stop = stops[at];
            var arrives = leaves[at - 1] + problem.travel(stops[at - 1], stop);
            var start = Math.max(arrives, opens(stop, day));
            if (at > least && start == starts[at]) {
                break;
            }
            starts[at] = start;
            leaves[at] = start + stay(stop);
        }
        changedTo[day] = Math.min(at, end - 1) - day * width;
    }

    /// Works out the latest starts from one stop back, down to the first before the other that may
    /// start as late as before.
    private void backward(int day, int from, int most) {
        var at = from;
        for (; at >= day * width; at--) {
            var stop = stops[at];
            var late =
                    Math.min(
                            closes(stop, day),
                            latest[at + 1] - problem.travel(stop, stops[at + 1]) - stay(stop));
            if (at < most && late == latest[at]) {
                break;
            }
            latest[at] = late;
        }
        changedFrom[day] = Math.max(1, at + 1 - day * width);
    }

    /// Works out the times of a day anew.
    private void time(int day) {
        var row = day * width;
        var end = row + length[day] - 1;
        starts[row] = problem.begins[day];
        leaves[row] = problem.begins[day];
        latest[end] = problem.ends[day];
        road[day] = 0;
        for (var at = row + 1; at <= end; at++) {
            var stop = stops[at];
            var way = problem.travel(stops[at - 1], stop);
            road[day] += way;
            starts[at] = Math.max(leaves[at - 1] + way, opens(stop, day));
            leaves[at] = starts[at] + stay(stop);
        }
        for (var at = end - 1; at >= row; at--) {
            var stop = stops[at];
            latest[at] =
                    Math.min(
                            closes(stop, day),
                            latest[at + 1] - problem.travel(stop, stops[at + 1]) - stay(stop));
        }
    }

    /// What the visit at this place would delay the day, or a negative number where it does not
    /// fit.
    int delay(int day, int visit, int place) {
        var at = day * width + place;
        var arrives = leaves[at - 1] + problem.travel(stops[at - 1], visit);
        var start = Math.max(arrives, problem.opens(visit, day));
        var next = start + problem.stays[visit] + problem.travel(visit, stops[at]);
        var fits = start <= problem.closes(visit, day) && next <= latest[at];
        return fits ? Math.max(0, next - starts[at]) : -1;
    }

    private void move(int from, int to) {
        stops[to] = stops[from];
        starts[to] = starts[from];
        leaves[to] = leaves[from];
        latest[to] = latest[from];
    }

    /// Whether every stop of the day starts in time.
    boolean inTime(int day) {
        for (var at = day * width; at < day * width + length[day]; at++) {
            if (starts[at] > latest[at]) {
                return false;
            }
        }
        return true;
    }

    private int opens(int stop, int day) {
        return stop < problem.visits ? problem.opens(stop, day) : problem.begins[day];
    }

    private int closes(int stop, int day) {
        return stop < problem.visits ? problem.closes(stop, day) : problem.ends[day];
    }

    private int stay(int stop) {
        return stop < problem.visits ? problem.stays[stop] : 0;
    }

    /// Spends the day on these visits in this order, in place of what it was spent on. They must be
    /// free; whether they are in time is to be asked afterwards.
    void spend(int day, List<Integer> visits) {
        var row = day * width;
        visits(day).forEach(this::drop);
        for (var visit : visits) {
            dayOf[visit] = day;
            taken[problem.groups[visit]] = true;
            value += problem.values[visit];
        }
        for (var place = 0; place < visits.size(); place++) {
            stops[row + 1 + place] = visits.get(place);
        }
        length[day] = visits.size() + 2;
        stops[row + visits.size() + 1] = problem.end(day);
        time(day);
    }

    /// The visits of the day in order.
    List<Integer> visits(int day) {
        var visits = new ArrayList<Integer>(length[day]);
        for (var at = day * width + 1; at < day * width + length[day] - 1; at++) {
            visits.add(stops[at]);
        }
        return visits;
    }

    boolean admitted(int day) {
        return problem.judge.equals(Judge.LENIENT) || problem.judge.admits(day, visits(day));
    }

    Plan plan() {
        var days = new ArrayList<List<Plan.Made>>();
        for (var day = 0; day < length.length; day++) {
            var made = new ArrayList<Plan.Made>();
            for (var at = day * width + 1; at < day * width + length[day] - 1; at++) {
                made.add(new Plan.Made(stops[at], starts[at]));
            }
            days.add(made);
        }
        return new Plan(days, value, travel());
    }
}
