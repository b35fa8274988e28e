package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.retinue.tour.Engagement;

/// Why a wish has no place, as far as that can be said: the first of these that holds.
record Reasons(Wishes wishes) {

    Reason of(int wish) {
        var engagement = (Engagement) wishes.item(wish);
        var site = engagement.place().site();
        if (site.isEmpty()) {
            return new Reason.NoSite();
        }
        var stop = wishes.stops().get(wish);
        if (stop.windows().stream().allMatch(List::isEmpty)) {
            return closed(engagement, wish, stop);
        }
        if (days(stop).allMatch(day -> isUnknown(day, stop))) {
            return new Reason.NoWay(site.get());
        }
        if (days(stop).noneMatch(day -> fitsAlone(day, wish))) {
            return tooFarOrShut(engagement, wish, stop);
        }
        return days(stop).anyMatch(day -> wouldFit(day, wish))
                ? new Reason.Overfull()
                : new Reason.NoRoom();
    }

    /// Others have it, the days are too short, or the site is not open then.
    private Reason closed(Engagement engagement, int wish, Stop stop) {
        var windows =
                new StartWindows(wishes.tour(), wishes.asked(), wishes.ground(), wishes.dial());
        var open =
                wishes.days().stream()
                        .anyMatch(
                                course -> !windows.open(engagement, stop.stay(), course).isEmpty());
        if (open) {
            return new Reason.Taken();
        }
        return wishes.days().stream()
                        .allMatch(day -> windows.isShut(engagement, stop.stay(), day.date()))
                ? shut(engagement)
                : tooFarOrShut(engagement, wish, stop);
    }

    /// A day that is long enough for it is so at the wrong hours.
    private Reason tooFarOrShut(Engagement engagement, int wish, Stop stop) {
        var tooFar = tooFar(wish, stop);
        return tooFar.needed() > tooFar.longest() ? tooFar : shut(engagement);
    }

    private Reason shut(Engagement engagement) {
        return new Reason.Closed(
                engagement.place().site().orElseThrow(), List.copyOf(wishes.asked().days()));
    }

    private IntStream days(Stop stop) {
        return IntStream.range(0, wishes.days().size())
                .filter(day -> !stop.windows().get(day).isEmpty());
    }

    /// Whether nobody knows a way between the stop and anything that stands fixed on the day.
    boolean isUnknown(int day, Stop stop) {
        var course = wishes.days().get(day);
        var places =
                IntStream.concat(
                                IntStream.of(course.start(), course.end()),
                                course.fixed().stream()
                                        .map(wishes.stops()::get)
                                        .flatMapToInt(
                                                fixed -> IntStream.of(fixed.in(), fixed.out())))
                        .filter(place -> place != Roads.NOWHERE)
                        .toArray();
        return places.length > 0
                && IntStream.of(places)
                        .allMatch(
                                place -> wishes.roads().minutes(place, stop.in()) == Roads.UNKNOWN);
    }

    /// Whether the day has room for it if nothing stood there.
    private boolean fitsAlone(int day, int wish) {
        return new Timetable(wishes).starts(day, List.of(wish)).isPresent();
    }

    /// Whether it has room for it as it is, but for being overfull.
    boolean wouldFit(int day, int wish) {
        var timetable = new Timetable(wishes);
        var fixed = wishes.days().get(day).fixed();
        return IntStream.rangeClosed(0, fixed.size())
                .anyMatch(place -> {
                    var order = new ArrayList<>(fixed);
                    order.add(place, wish);
                    return timetable.inTime(day, order).isPresent();
                });
    }

    /// On the day on which the fewest minutes are missing.
    private Reason.TooFar tooFar(int wish, Stop stop) {
        return wishes.days().stream()
                .map(day -> tooFar(day, wish, stop))
                .min(Comparator.comparingInt(day -> day.needed() - day.longest()))
                .orElseThrow();
    }

    private Reason.TooFar tooFar(Course day, int wish, Stop stop) {
        var from = begin(day);
        return new Reason.TooFar(
                wishes.item(wish).startSite().orElseThrow(),
                wishes.roads().site(from),
                there(from, stop) + stop.stay() + back(stop, end(day)),
                Math.max(0, day.ends() - day.begins()));
    }

    /// The least minutes from the place to the stop.
    int there(int from, Stop stop) {
        var traffic = wishes.ground().traffic();
        var road = wishes.roads().known(from, stop.in());
        return road == 0 ? 0 : traffic.leastDrive(road) + traffic.greeting();
    }

    /// The least minutes from the stop to the place.
    int back(Stop stop, int to) {
        var traffic = wishes.ground().traffic();
        var road = wishes.roads().known(stop.out(), to);
        return road == 0 ? 0 : traffic.boarding() + traffic.leastDrive(road);
    }

    /// The hotel, or where the delegation arrives.
    private int begin(Course day) {
        return day.start() == Roads.NOWHERE && !day.fixed().isEmpty()
                ? wishes.stops().get(day.fixed().getFirst()).out()
                : day.start();
    }

    /// The hotel, or from where it departs.
    private int end(Course day) {
        return day.end() == Roads.NOWHERE && !day.fixed().isEmpty()
                ? wishes.stops().get(day.fixed().getLast()).in()
                : day.end();
    }
}
