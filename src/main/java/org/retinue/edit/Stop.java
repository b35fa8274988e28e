package org.retinue.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;

/// An item as a shift meets it: its place in the order of time, and from when to when it takes
/// place. Where it was mistyped to end before it starts, it takes no time.
record Stop(int place, Item item, Interval interval) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final Comparator<Stop> STARTING_TOGETHER =
            Comparator.comparing(Stop::length).thenComparing(stop -> stop.item().id());

    private static final Comparator<Stop> BY_TIME =
            Comparator.comparing(Stop::start).thenComparing(STARTING_TOGETHER);

    /// The items of the tour with a clock time that are not called off, in the order of time.
    static List<Stop> in(Tour tour) {
        var stops = new ArrayList<Stop>();
        for (var item : tour.items()) {
            if (takesPart(item)) {
                tour.interval(item).ifPresent(when -> stops.add(new Stop(0, item, when)));
            }
        }
        stops.sort(BY_TIME);
        return IntStream.range(0, stops.size())
                .mapToObj(place -> stops.get(place).at(place))
                .toList();
    }

    Instant start() {
        return interval.start();
    }

    Instant end() {
        return start().plus(length());
    }

    /// Whether its time must not change, or has passed.
    boolean isFixed() {
        return item.isHeld();
    }

    /// How far it can move alone towards a later stop and still come before it.
    Duration distance(Stop later) {
        var distance = Duration.between(start(), later.start());
        if (STARTING_TOGETHER.compare(this, later) < 0) {
            return distance;
        }
        return distance.compareTo(SHORTEST) < 0 ? Duration.ZERO : distance.minus(SHORTEST);
    }

    private Duration length() {
        return interval.isEmpty() ? Duration.ZERO : interval.length();
    }

    private Stop at(int known) {
        return new Stop(known, item, interval);
    }

    private static boolean takesPart(Item item) {
        return switch (item.standing().confirmation().state()) {
            case IDEA, TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM, DONE -> true;
            case DECLINED, CANCELLED -> false;
        };
    }
}
