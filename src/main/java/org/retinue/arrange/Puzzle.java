package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;

/// Wishes as a [Problem], and what a [Plan] for it means. A wish with several windows on a day is
/// several visits of one group; what stands fixed is pinned. The ways of the problem are the least
/// that they can be; the timetable judges the rest.
final class Puzzle {

    /// Longer than any day.
    private static final int FAR = 100_000;

    /// How many of those left out are tried again in other orders.
    private static final int MOST_TRIED = 6;

    private final Wishes wishes;
    private final Timetable timetable;
    private final List<Variant> variants = new ArrayList<>();

    /// A stop in one of its windows of a day.
    private record Variant(int stop, int window) {}

    Puzzle(Wishes wishes) {
        this.wishes = wishes;
        timetable = new Timetable(wishes);
        for (var stop = 0; stop < wishes.stops().size(); stop++) {
            var most = wishes.stops().get(stop).windows().stream().mapToInt(List::size).max();
            for (var window = 0; window < Math.max(1, most.orElse(1)); window++) {
                variants.add(new Variant(stop, window));
            }
        }
    }

    Problem problem() {
        var made = Problem.of(wishes.days().size(), variants.size());
        for (var visit = 0; visit < variants.size(); visit++) {
            describe(made, visit);
        }
        for (var day = 0; day < wishes.days().size(); day++) {
            describeDay(made, day);
        }
        return made.judge((day, visits) -> timetable.starts(day, order(visits)).isPresent())
                .build();
    }

    /// The plan with the least road that its visits can have, and with those more that other orders
    /// have room for.
    Plan polished(Problem problem, Plan plan) {
        var days = Polishing.shortened(problem, plan.visits());
        for (var visit : left(problem, plan)) {
            if (days.stream().noneMatch(day -> isMade(visit, day))) {
                var kept = days;
                days =
                        Reordering.with(visit, problem, kept)
                                .orElseGet(() -> instead(visit, problem, kept));
            }
        }
        return plan(problem, days);
    }

    /// The days with the visit instead of one that is worth less, or as much where the road is
    /// shorter so.
    private List<List<Integer>> instead(int visit, Problem problem, List<List<Integer>> days) {
        return days.stream()
                .flatMap(List::stream)
                .filter(other -> !problem.pinned(other))
                .filter(other -> problem.values[other] <= problem.values[visit])
                .map(other -> without(other, days))
                .flatMap(fewer -> Reordering.with(visit, problem, fewer).stream())
                .map(changed -> plan(problem, changed))
                .reduce(plan(problem, days), (best, other) -> other.beats(best) ? other : best)
                .visits();
    }

    private static List<List<Integer>> without(int visit, List<List<Integer>> days) {
        return days.stream()
                .map(day -> day.stream().filter(other -> other != visit).toList())
                .toList();
    }

    private Plan plan(Problem problem, List<List<Integer>> days) {
        return new Plan(
                IntStream.range(0, days.size()).mapToObj(day -> made(day, days.get(day))).toList(),
                days.stream().flatMap(List::stream).mapToInt(visit -> problem.values[visit]).sum(),
                Polishing.road(problem, days));
    }

    /// Whether the day has the visit, be it in another window.
    private boolean isMade(int visit, List<Integer> day) {
        return order(day).contains(variants.get(visit).stop());
    }

    /// The most valuable of what is left out.
    private List<Integer> left(Problem problem, Plan plan) {
        var out = out(plan);
        return IntStream.range(0, variants.size())
                .filter(visit -> variants.get(visit).window() == 0)
                .filter(visit -> out.contains(variants.get(visit).stop()))
                .filter(visit -> hasWindow(stop(visit)))
                .boxed()
                .sorted(Comparator.comparingInt(visit -> -problem.values[visit]))
                .limit(MOST_TRIED)
                .toList();
    }

    private static boolean hasWindow(Stop stop) {
        return stop.windows().stream().anyMatch(windows -> !windows.isEmpty());
    }

    private List<Plan.Made> made(int day, List<Integer> visits) {
        var starts = timetable.starts(day, order(visits)).orElseThrow();
        return IntStream.range(0, starts.length)
                .mapToObj(index -> new Plan.Made(visits.get(index), starts[index]))
                .toList();
    }

    /// When the wishes of the plan begin.
    Map<ItemId, Moment.Timed> times(Plan plan) {
        var times = new HashMap<ItemId, Moment.Timed>();
        for (var day = 0; day < plan.days().size(); day++) {
            var order = order(plan.days().get(day).stream().map(Plan.Made::visit).toList());
            var starts = timetable.starts(day, order).orElseThrow();
            for (var index = 0; index < starts.length; index++) {
                var stop = order.get(index);
                if (stop < wishes.wanted()) {
                    times.put(wishes.item(stop).id(), wishes.moment(stop, starts[index]));
                }
            }
        }
        return times;
    }

    /// The wishes that the plan leaves out.
    Set<Integer> out(Plan plan) {
        var out = new TreeSet<Integer>();
        for (var wish = 0; wish < wishes.wanted(); wish++) {
            out.add(wish);
        }
        plan.days()
                .forEach(day -> day.forEach(made -> out.remove(variants.get(made.visit()).stop())));
        return out;
    }

    private List<Integer> order(List<Integer> visits) {
        return visits.stream().map(visit -> variants.get(visit).stop()).toList();
    }

    private void describe(Problem.Builder made, int visit) {
        var variant = variants.get(visit);
        var stop = stop(visit);
        made.visit(visit, stop.value(), stop.stay()).group(visit, first(variant.stop()));
        for (var day = 0; day < wishes.days().size(); day++) {
            var windows = stop.windows().get(day);
            if (variant.window() < windows.size()) {
                var window = windows.get(variant.window());
                made.window(visit, day, window.opens(), window.closes());
                if (stop.fixed()) {
                    made.pin(visit, day);
                }
            }
        }
        for (var other = 0; other < variants.size(); other++) {
            var next = stop(other);
            made.travel(
                    visit, other, stop.fixed() && next.fixed() ? 0 : way(stop.out(), next.in()));
        }
    }

    private int first(int stop) {
        return variants.indexOf(new Variant(stop, 0));
    }

    private void describeDay(Problem.Builder made, int day) {
        var course = wishes.days().get(day);
        var begins = course.begins();
        var ends = course.ends();
        var start = variants.size() + 2 * day;
        for (var visit = 0; visit < variants.size(); visit++) {
            var stop = stop(visit);
            var isBound = !stop.fixed() && !stop.load().ownHours();
            made.travel(start, visit, stop.fixed() ? 0 : fromHome(course.start(), stop.in()));
            made.travel(visit, start + 1, isBound ? toHome(stop.out(), course.end()) : 0);
            for (var window : stop.windows().get(day)) {
                begins = stop.fixed() ? Math.min(begins, window.opens()) : begins;
                ends = isBound ? ends : Math.max(ends, window.closes() + stop.stay());
            }
        }
        made.day(day, begins, ends);
    }

    private int way(int from, int to) {
        return wishes.roads().minutes(from, to) == Roads.UNKNOWN ? FAR : timetable.least(from, to);
    }

    private int fromHome(int home, int to) {
        var traffic = wishes.ground().traffic();
        var road = wishes.roads().minutes(home, to);
        return switch (road) {
            case Roads.UNKNOWN -> FAR;
            case 0 -> 0;
            default -> traffic.leastDrive(road) + traffic.greeting();
        };
    }

    private int toHome(int from, int home) {
        var traffic = wishes.ground().traffic();
        var road = wishes.roads().minutes(from, home);
        return switch (road) {
            case Roads.UNKNOWN -> FAR;
            case 0 -> 0;
            default -> traffic.boarding() + traffic.leastDrive(road);
        };
    }

    private Stop stop(int visit) {
        return wishes.stops().get(variants.get(visit).stop());
    }
}
