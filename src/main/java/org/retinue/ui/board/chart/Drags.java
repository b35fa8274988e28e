package org.retinue.ui.board.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retinue.edit.Deed;
import org.retinue.edit.Untimed;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Tour;

/// What drags on the board would make of the tour, times snapping to full steps of so many minutes.
/// A gesture that changes nothing is no draft. Items that are held keep their times.
public record Drags(Tour tour, Plan plan, int step) {

    /// The shortest item that is drawn.
    private static final int SHORTEST = 15;

    /// The items go where the grabbed one goes: as many days, minutes and tracks.
    public Optional<Draft> moved(Collection<ItemId> items, ItemId grabbed, Spot from, Spot to) {
        var by = way(grabbed, from, to);
        var timed = timed(items);
        var free = timed.stream().filter(item -> !item.isHeld()).toList();
        var lanes = new Tracks(plan.tracks());
        var tracks = lanes.possible(free, to.lane() - from.lane());
        return Drafts.of(tour, Deed.MOVE_ITEM, grabbed, free.size() < timed.size())
                .with(free, item -> lanes.moved(Drafts.later(item, by), tracks));
    }

    /// Copies of the items go there, under these new identities; the items stay.
    public Optional<Draft> copied(Map<ItemId, ItemId> copies, ItemId grabbed, Spot from, Spot to) {
        var by = way(grabbed, from, to);
        var timed = timed(copies.keySet());
        var lanes = new Tracks(plan.tracks());
        var tracks = lanes.possible(timed, to.lane() - from.lane());
        if (by.isZero() && tracks == 0) {
            return Optional.empty();
        }
        return Drafts.of(tour, Deed.COPY_ITEM, grabbed, false)
                .with(
                        timed,
                        item ->
                                lanes.moved(Drafts.later(item, by), tracks)
                                        .renewed(copies.getOrDefault(item.id(), item.id())));
    }

    /// The item begins or ends elsewhere, but does not end before it begins.
    public Optional<Draft> resized(ItemId item, Grasp.Grip grip, Spot from, Spot to) {
        var isHeld = tour.item(item).stream().anyMatch(Item::isHeld);
        return Drafts.of(tour, Deed.CHANGE_TIME, item, isHeld)
                .with(
                        isHeld ? List.of() : timed(List.of(item)),
                        same -> resized(same, grip, from, to));
    }

    /// A new item between the two spots, on every track between them.
    public Optional<Draft> drawn(ItemId id, Spot from, Spot to) {
        var date = plan.days().get(from.day());
        var upper = Math.min(from.minute(), to.minute());
        var lower = Math.max(from.minute(), to.minute());
        var start = Math.min(Snap.down(upper, step), Axis.DAY - SHORTEST);
        var end = Math.max(start + SHORTEST, Snap.up(lower, step));
        var first = Math.min(from.lane(), to.lane());
        var last = Math.max(from.lane(), to.lane());
        var drawn = blank(id, from.day() == to.day() ? List.of(first, last) : List.of(from.lane()));
        return Optional.of(
                added(
                        drawn.withMoment(
                                new Moment.Timed(
                                        date.atStartOfDay().plusMinutes(start),
                                        date.atStartOfDay().plusMinutes(end)))));
    }

    /// Items without a clock time get one: there, and one after the other.
    public Optional<Draft> placed(List<ItemId> items, Spot to) {
        var start =
                plan.days()
                        .get(to.day())
                        .atStartOfDay()
                        .plusMinutes(Math.round(to.minute() / step) * step);
        var untimed =
                Drafts.items(tour, items)
                        .filter(item -> !(item.moment() instanceof Moment.Timed))
                        .toList();
        var lanes = new Tracks(plan.tracks());
        return untimed.isEmpty()
                ? Optional.empty()
                : Drafts.of(tour, Deed.MOVE_ITEM, untimed.getFirst().id(), false)
                        .with(
                                untimed,
                                item ->
                                        lanes.onto(
                                                item.withMoment(
                                                        Drafts.at(
                                                                item,
                                                                start.plus(before(untimed, item)))),
                                                to.lane()));
    }

    /// Items lose their clock times: they go to the end of what is to be confirmed on the day, or
    /// of the pool.
    public Optional<Draft> unplaced(List<ItemId> items, Optional<LocalDate> day) {
        var all = Drafts.items(tour, items).toList();
        var free = all.stream().filter(item -> !item.isHeld()).toList();
        var going = free.stream().filter(item -> !isIn(item, day)).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var deed = day.isPresent() ? Deed.CHANGE_TIME : Deed.MOVE_TO_POOL;
        return Drafts.of(tour, deed, all.getFirst().id(), free.size() < all.size())
                .with(
                        going,
                        item ->
                                item.withMoment(
                                        new Untimed(tour).last(item, day, going.indexOf(item))));
    }

    /// An item of no kind yet, on the lanes from the first to the last of these.
    Engagement blank(ItemId id, List<Integer> lanes) {
        var tracks =
                IntStream.rangeClosed(lanes.getFirst(), lanes.getLast())
                        .mapToObj(plan.tracks()::get)
                        .toList();
        var item = Engagement.of(id, EngagementKind.OTHER, Place.UNKNOWN, tracks.getFirst());
        return item.withParty(item.party().withTracks(tracks));
    }

    static Draft added(Item item) {
        return new Draft(Deed.ADD_ITEM, item.title(), List.of(item), false);
    }

    private List<Item> timed(Collection<ItemId> items) {
        return Drafts.items(tour, items)
                .filter(item -> item.moment() instanceof Moment.Timed)
                .toList();
    }

    /// How far the grabbed item goes; a drag to and fro within half a step is none.
    private Duration way(ItemId grabbed, Spot from, Spot to) {
        var days =
                Duration.ofDays(
                        ChronoUnit.DAYS.between(
                                plan.days().get(from.day()), plan.days().get(to.day())));
        return tour.item(grabbed)
                .map(Item::moment)
                .flatMap(Drafts::start)
                .map(start -> days.plus(Snap.by(start, to.minute() - from.minute(), step)))
                .orElse(days);
    }

    private Item resized(Item item, Grasp.Grip grip, Spot from, Spot to) {
        if (!(item.moment() instanceof Moment.Timed timed)) {
            return item;
        }
        var edges = new Edges(tour, item, timed);
        var days = ChronoUnit.DAYS.between(plan.days().get(from.day()), plan.days().get(to.day()));
        var minutes = days * Axis.DAY + to.minute() - from.minute();
        return switch (grip) {
            case START -> edges.starting(snapped(timed.start(), minutes));
            case END -> edges.ending(snapped(timed.end(), minutes));
            case WHOLE -> item;
        };
    }

    private LocalDateTime snapped(LocalDateTime time, double minutes) {
        return time.plus(Snap.by(time, minutes, step));
    }

    private static Duration before(List<Item> items, Item item) {
        return items.stream()
                .takeWhile(other -> !other.equals(item))
                .map(Drafts::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isIn(Item item, Optional<LocalDate> day) {
        return switch (item.moment()) {
            case Moment.Timed _ -> false;
            case Moment.ToBeConfirmed(var date, _, _) -> day.equals(Optional.of(date));
            case Moment.Pooled _ -> day.isEmpty();
        };
    }
}
