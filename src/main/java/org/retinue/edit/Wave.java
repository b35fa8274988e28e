package org.retinue.edit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.edit.Ripple.Absorbed;
import org.retinue.edit.Ripple.Hit;
import org.retinue.edit.Ripple.Move;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// How far a shift from one stop on carries each of the stops after it: how far each is asked to
/// move, and how far it moves, both without a sign.
final class Wave {

    private final List<Stop> stops;
    private final List<List<Link>> links;
    private final Stop first;
    private final Duration by;
    private final boolean later;
    private final Duration[] led;
    private final Duration[] asked;
    private final Duration[] moved;

    Wave(List<Stop> stops, List<List<Link>> links, Stop first, Duration by) {
        this.stops = stops;
        this.links = links;
        this.first = first;
        this.by = by.abs();
        later = by.isPositive();
        led = still();
        asked = still();
        moved = still();
        do {
            carry();
        } while (lead());
        if (later) {
            reached().reversed().forEach(stop -> links(stop).forEach(this::keepBefore));
        }
    }

    List<Move> moves(Tour tour) {
        return reached().stream()
                .filter(stop -> moved(stop).isPositive())
                .map(stop -> move(tour, stop))
                .toList();
    }

    /// Where less is asked of a stop than the one before it moves.
    List<Absorbed> absorbed() {
        return reached().stream()
                .flatMap(stop -> links(stop).stream())
                .filter(link -> passing(link).compareTo(asked(link.after())) > 0)
                .map(link ->
                        new Absorbed(
                                link.before().item().id(),
                                link.after().item().id(),
                                passing(link).minus(asked(link.after()))))
                .toList();
    }

    /// What is asked of those that do not move, or, at the first stop, of whoever shifts them.
    List<Hit> hits() {
        var hits = new LinkedHashMap<ItemId, Duration>();
        (later || first.isFixed() ? after() : before())
                .forEach(hit -> hits.merge(hit.item(), hit.missing(), Wave::most));
        return hits.entrySet().stream().map(hit -> new Hit(hit.getKey(), hit.getValue())).toList();
    }

    private Stream<Hit> after() {
        return reached().stream()
                .filter(stop -> stop.isFixed() && asked(stop).isPositive())
                .map(stop -> new Hit(stop.item().id(), asked(stop)));
    }

    private Stream<Hit> before() {
        return reached().stream()
                .flatMap(stop -> links(stop).stream())
                .filter(link -> moved(link.before()).isZero())
                .map(link ->
                        new Hit(link.before().item().id(), asked(link.after()).minus(link.room())))
                .filter(hit -> hit.missing().isPositive());
    }

    /// Carries the shift from stop to stop in the order of time.
    private void carry() {
        for (var stop : reached()) {
            asked[stop.place()] =
                    stop.equals(first)
                            ? by
                            : links(stop).stream()
                                    .map(this::carried)
                                    .reduce(led[stop.place()], Wave::most);
            moved[stop.place()] = stop.isFixed() ? Duration.ZERO : asked(stop);
            if (!later) {
                links(stop).forEach(this::keepAfter);
            }
        }
    }

    /// A delay is passed on as far as no slack takes it up. What is earlier than planned takes
    /// along only what has no slack before it.
    private Duration carried(Link link) {
        var isFixed = link.after().isFixed();
        if (later) {
            return Link.positive(passing(link).minus(isFixed ? link.room() : link.slack()));
        }
        return isFixed || link.slack().isPositive() ? Duration.ZERO : passing(link);
    }

    private Duration passing(Link link) {
        var before = link.before();
        return later && !before.isFixed() ? asked(before) : moved(before);
    }

    /// A leg goes with the engagement that it leads to, whatever carries that. Says whether this
    /// carries any leg further than before.
    private boolean lead() {
        var isFurther = false;
        for (var stop : reached()) {
            for (var link : links(stop)) {
                var leg = link.before();
                if (link.leadsThere()
                        && leg.place() > first.place()
                        && !leg.isFixed()
                        && moved(stop).compareTo(asked(leg)) > 0
                        && moved(stop).compareTo(led[leg.place()]) > 0) {
                    led[leg.place()] = moved(stop);
                    isFurther = true;
                }
            }
        }
        return isFurther;
    }

    /// The one before moves no further than up to the one after.
    private void keepBefore(Link link) {
        var most = moved(link.after()).plus(link.before().distance(link.after()));
        moved[link.before().place()] = least(moved(link.before()), most);
    }

    /// The one after moves no further than back to the one before.
    private void keepAfter(Link link) {
        var most = moved(link.before()).plus(link.before().distance(link.after()));
        moved[link.after().place()] = least(moved(link.after()), most);
    }

    private Move move(Tour tour, Stop stop) {
        var item = stop.item();
        var shift = later ? moved(stop) : moved(stop).negated();
        var before = (Moment.Timed) item.moment();
        var after =
                new Moment.Timed(
                        shifted(before.start(), tour.startZone(item), shift),
                        shifted(before.end(), tour.endZone(item), shift));
        return new Move(item.id(), before, after);
    }

    /// The clock on the wall so much time later, also on the night when it is put forward or back.
    private static LocalDateTime shifted(LocalDateTime time, ZoneId zone, Duration shift) {
        return time.atZone(zone).plus(shift).toLocalDateTime();
    }

    private List<Stop> reached() {
        return stops.subList(first.place(), stops.size());
    }

    private List<Link> links(Stop stop) {
        return links.get(stop.place());
    }

    private Duration asked(Stop stop) {
        return asked[stop.place()];
    }

    private Duration moved(Stop stop) {
        return moved[stop.place()];
    }

    private Duration[] still() {
        var none = new Duration[stops.size()];
        Arrays.fill(none, Duration.ZERO);
        return none;
    }

    private static Duration most(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
