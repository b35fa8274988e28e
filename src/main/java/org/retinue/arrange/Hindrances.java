package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retinue.arrange.Hindrance.Instead;
import org.retinue.arrange.Hindrance.Why;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.SiteId;

/// Finds what keeps the only wish from each of the days.
final class Hindrances {

    private static final int WISH = 0;

    private final Wishes wishes;
    private final Stop stop;
    private final SiteId site;
    private final Timetable timetable;
    private final Reasons reasons;

    /// The wish has a site.
    Hindrances(Wishes wishes, SiteId site) {
        this.wishes = wishes;
        this.site = site;
        stop = wishes.stops().get(WISH);
        timetable = new Timetable(wishes);
        reasons = new Reasons(wishes);
    }

    List<Hindrance> all() {
        return IntStream.range(0, wishes.days().size()).mapToObj(this::on).toList();
    }

    private Hindrance on(int day) {
        return new Hindrance(wishes.days().get(day).date(), why(day), instead(day));
    }

    private Why why(int day) {
        if (stop.windows().get(day).isEmpty()) {
            return isOpen(day) ? new Why.Taken() : new Why.Shut(site);
        }
        if (reasons.isUnknown(day, stop)) {
            return new Why.NoWay(site);
        }
        if (reasons.wouldFit(day, WISH)) {
            return new Why.Overfull();
        }
        var nearest =
                IntStream.rangeClosed(0, fixed(day).size())
                        .filter(place -> isWithinStay(day, place))
                        .mapToObj(place -> gap(day, place))
                        .min(Comparator.comparingInt(gap -> gap.needed() - gap.free()))
                        .orElseThrow();
        return nearest.needed() > nearest.free() ? nearest : new Why.Hours();
    }

    private boolean isOpen(int day) {
        var windows =
                new StartWindows(wishes.tour(), wishes.asked(), wishes.ground(), wishes.dial());
        return !windows.open((Engagement) wishes.item(WISH), stop.stay(), wishes.days().get(day))
                .isEmpty();
    }

    /// Not before the arrival nor after the departure.
    private boolean isWithinStay(int day, int place) {
        var course = wishes.days().get(day);
        var early = place == 0 && course.start() == Roads.NOWHERE;
        var late = place == fixed(day).size() && course.end() == Roads.NOWHERE;
        return fixed(day).size() < 2 || !(early || late);
    }

    private Why.Narrow gap(int day, int place) {
        var course = wishes.days().get(day);
        var after = stop(day, place - 1);
        var before = stop(day, place);
        var from = after.map(it -> it.earliest(day, 0) + it.stay()).orElse(course.begins());
        var to = before.map(it -> it.earliest(day, 0)).orElse(course.ends());
        return new Why.Narrow(
                after.map(it -> it.items().getLast().id()),
                before.map(it -> it.item().id()),
                Math.max(0, to - from),
                there(course, after) + stop.stay() + back(course, before));
    }

    private int there(Course course, Optional<Stop> after) {
        return after.map(it -> timetable.least(it.out(), stop.in()))
                .orElseGet(() -> reasons.there(course.start(), stop));
    }

    private int back(Course course, Optional<Stop> before) {
        return before.map(it -> timetable.least(stop.out(), it.in()))
                .orElseGet(() -> reasons.back(stop, course.end()));
    }

    private Optional<Stop> stop(int day, int place) {
        var fixed = fixed(day);
        return place < 0 || place >= fixed.size()
                ? Optional.empty()
                : Optional.of(wishes.stops().get(fixed.get(place)));
    }

    /// Of those that could give way, first one that is not confirmed.
    private Optional<Instead> instead(int day) {
        return fixed(day).stream()
                .filter(other -> mayGiveWay(wishes.stops().get(other)))
                .sorted(Comparator.comparing(other -> isConfirmed(wishes.item(other))))
                .flatMap(other -> instead(day, other).stream())
                .findFirst();
    }

    private static boolean mayGiveWay(Stop other) {
        return other.items().size() == 1
                && !other.item().isHeld()
                && other.item() instanceof Engagement it
                && !Wanting.isGiven(it.kind());
    }

    private static boolean isConfirmed(Item item) {
        return item.standing().confirmation().state() == ConfirmationState.CONFIRMED;
    }

    private Optional<Instead> instead(int day, int other) {
        var left = new ArrayList<>(fixed(day));
        left.remove(Integer.valueOf(other));
        return IntStream.rangeClosed(0, left.size())
                .mapToObj(place -> start(day, left, place))
                .flatMap(Optional::stream)
                .findFirst()
                .map(start -> new Instead(id(other), wishes.moment(WISH, start)));
    }

    private Optional<Integer> start(int day, List<Integer> left, int place) {
        var order = new ArrayList<>(left);
        order.add(place, WISH);
        return timetable.starts(day, order).map(starts -> starts[place]);
    }

    private ItemId id(int other) {
        return wishes.item(other).id();
    }

    private List<Integer> fixed(int day) {
        return wishes.days().get(day).fixed();
    }
}
