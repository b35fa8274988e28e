package org.retinue.arrange;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// When the stops of a day begin that are gone to in a given order: each as early as it can, with
/// the traffic of the hour, time for lunch, and no more than a day should hold.
final class Timetable {

    private static final int NEVER = -1;
    private static final int NO_LUNCH = -1;

    private final Wishes wishes;
    private final Traffic traffic;
    private final int slack;
    private final int pause;
    private final int grid;
    private final int lunchTime;
    private final boolean[] lunch;

    Timetable(Wishes wishes) {
        this.wishes = wishes;
        var customs = wishes.ground().customs();
        traffic = wishes.ground().traffic();
        slack = (int) wishes.asked().slack().toMinutes();
        pause = (int) customs.pause().toMinutes();
        grid = customs.grid();
        lunchTime = (int) customs.lunch().time().toMinutes();
        lunch = new boolean[wishes.days().size()];
        for (var day = 0; day < lunch.length; day++) {
            lunch[day] = wishes.asked().lunch() && isLunchDue(day);
        }
    }

    /// When each stop begins; nothing where the day cannot be spent like this.
    Optional<int[]> starts(int day, List<Integer> order) {
        return isOverfull(order) ? Optional.empty() : inTime(day, order);
    }

    /// The same, however full the day is.
    Optional<int[]> inTime(int day, List<Integer> order) {
        var starts = new int[order.size()];
        if (walk(day, order, NO_LUNCH, starts) == NEVER) {
            return Optional.empty();
        }
        return !lunch[day] || eats(day, order, starts)
                ? Optional.of(starts)
                : withLunch(day, order);
    }

    /// The minutes on an empty road.
    int road(int day, List<Integer> order) {
        var course = wishes.days().get(day);
        var place = course.start();
        var road = 0;
        for (var number : order) {
            var stop = wishes.stops().get(number);
            road += wishes.roads().known(place, stop.in());
            place = stop.out() == Roads.NOWHERE ? place : stop.out();
        }
        return road + wishes.roads().known(place, course.end());
    }

    /// The least minutes that the way from one stop to the next can take, at whatever hour.
    int least(int from, int to) {
        var road = wishes.roads().minutes(from, to);
        return road <= 0 ? pause : around() + traffic.leastDrive(road);
    }

    private int around() {
        return traffic.boarding() + traffic.greeting() + slack;
    }

    /// Where lunch lets everything begin earliest.
    private Optional<int[]> withLunch(int day, List<Integer> order) {
        var best = Optional.<int[]>empty();
        for (var before = 0; before <= order.size(); before++) {
            var starts = new int[order.size()];
            if (walk(day, order, before, starts) != NEVER
                    && best.stream().noneMatch(other -> sum(other) <= sum(starts))) {
                best = Optional.of(starts);
            }
        }
        return best;
    }

    private static int sum(int... starts) {
        return IntStream.of(starts).sum();
    }

    /// Goes through the day and says when it ends.
    private int walk(int day, List<Integer> order, int lunchBefore, int[] starts) {
        var course = wishes.days().get(day);
        var now = course.begins();
        @Nullable Stop last = null;
        for (var index = 0; index < order.size(); index++) {
            var stop = wishes.stops().get(order.get(index));
            if (stop.fixed() && (last == null || last.fixed()) && index != lunchBefore) {
                now = Math.min(now, stop.earliest(day, 0));
            }
            now = index == lunchBefore ? afterLunch(day, now) : now;
            if (now == NEVER) {
                return NEVER;
            }
            var arrives = arrives(course, last, stop, now);
            var start = arrives == NEVER ? NEVER : stop.earliest(day, arrives);
            if (start == NEVER) {
                return NEVER;
            }
            starts[index] = start;
            now = Math.max(now, start + stop.stay());
            last = stop;
        }
        now = lunchBefore == order.size() ? afterLunch(day, now) : now;
        return now == NEVER || last == null ? now : home(course, last, now);
    }

    /// What stands fixed after something fixed is not judged here.
    private int arrives(Course course, @Nullable Stop last, Stop stop, int now) {
        if (stop.fixed() && (last == null || last.fixed())) {
            return now;
        }
        var arrives = last == null ? fromHome(course, stop, now) : after(last, stop, now);
        return arrives == NEVER || stop.fixed() ? arrives : Dial.rounded(arrives, grid);
    }

    private int fromHome(Course course, Stop stop, int now) {
        var road = wishes.roads().minutes(course.start(), stop.in());
        if (road == Roads.UNKNOWN) {
            return NEVER;
        }
        return road == 0 ? now : now + traffic.drive(road, now) + traffic.greeting();
    }

    private int after(Stop last, Stop stop, int now) {
        var road = wishes.roads().minutes(last.out(), stop.in());
        if (road == Roads.UNKNOWN) {
            return NEVER;
        }
        return now + (road == 0 ? pause : around() + traffic.drive(road, now + traffic.boarding()));
    }

    /// When the party is back; what stands fixed at the end, and what keeps hours of its own, may
    /// make that late.
    private int home(Course course, Stop last, int now) {
        var road = wishes.roads().minutes(last.out(), course.end());
        if (last.fixed() || last.load().ownHours()) {
            return now;
        }
        if (road == Roads.UNKNOWN) {
            return NEVER;
        }
        var back =
                road == 0
                        ? now
                        : now + traffic.boarding() + traffic.drive(road, now + traffic.boarding());
        return back <= course.ends() ? back : NEVER;
    }

    private int afterLunch(int day, int now) {
        var end = Math.max(now, lunch(day, Customs.Hours::from)) + lunchTime;
        return end <= lunch(day, Customs.Hours::to) ? end : NEVER;
    }

    /// Lunch is due on a day that spans it, unless what stands fixed leaves no time for it anyway.
    private boolean isLunchDue(int day) {
        var course = wishes.days().get(day);
        return course.begins() + lunchTime <= lunch(day, Customs.Hours::to)
                && course.ends() - lunchTime >= lunch(day, Customs.Hours::from)
                && withLunch(day, course.fixed()).isPresent();
    }

    /// Whether a meal of the programme is eaten in the hours of lunch.
    private boolean eats(int day, List<Integer> order, int... starts) {
        for (var index = 0; index < starts.length; index++) {
            var stop = wishes.stops().get(order.get(index));
            if (stop.load().meal()
                    && starts[index] < lunch(day, Customs.Hours::to)
                    && starts[index] + stop.stay() > lunch(day, Customs.Hours::from)) {
                return true;
            }
        }
        return false;
    }

    private int lunch(int day, Function<Customs.Hours, LocalTime> end) {
        return wishes.dial()
                .minute(
                        wishes.days().get(day).date(),
                        end.apply(wishes.ground().customs().lunch().hours()));
    }

    private boolean isOverfull(List<Integer> order) {
        var most = wishes.ground().most();
        var programmed = 0;
        var visits = 0;
        var wanted = false;
        for (var number : order) {
            var stop = wishes.stops().get(number);
            programmed += stop.load().programmed();
            visits += stop.load().visits();
            wanted |= !stop.fixed();
        }
        return wanted && (programmed > most.programmed().toMinutes() || visits > most.visits());
    }
}
