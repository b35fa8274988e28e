package org.retinue.ui.board.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.edit.Deed;
import org.retinue.edit.Untimed;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// What the keys make of the tour: the same as drags, step by step.
public record Nudges(Tour tour, Plan plan) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Optional<Draft> later(Collection<ItemId> items, ItemId lead, int minutes) {
        return changed(
                Deed.MOVE_ITEM,
                items,
                lead,
                item -> Drafts.later(item, Duration.ofMinutes(minutes)));
    }

    /// The ends move, but not before the starts.
    public Optional<Draft> longer(Collection<ItemId> items, ItemId lead, int minutes) {
        return changed(
                Deed.CHANGE_TIME,
                items,
                lead,
                item ->
                        item.moment() instanceof Moment.Timed timed
                                ? new Edges(tour, item, timed)
                                        .ending(timed.end().plusMinutes(minutes))
                                : item);
    }

    /// To the next day of the board or the one before; items without a clock time get one there.
    public Optional<Draft> onNextDay(Collection<ItemId> items, ItemId lead, int step) {
        var found = tour.item(lead);
        if (found.isEmpty() || plan.days().isEmpty()) {
            return Optional.empty();
        }
        if (found.get().moment() instanceof Moment.Timed timed) {
            var today = timed.start().toLocalDate();
            var place = plan.days().indexOf(today) + step;
            return place < 0 || place >= plan.days().size()
                    ? Optional.empty()
                    : later(
                            items,
                            lead,
                            (int) ChronoUnit.DAYS.between(today, plan.days().get(place))
                                    * Axis.DAY);
        }
        var day =
                found.get().day().orElse(step > 0 ? plan.days().getFirst() : plan.days().getLast());
        return Drafts.of(tour, Deed.MOVE_ITEM, lead, false)
                .with(
                        List.of(found.get()),
                        item -> item.withMoment(Drafts.at(item, free(item, day))));
    }

    public Optional<Draft> onNextTrack(Collection<ItemId> items, ItemId lead, int step) {
        var lanes = new Tracks(plan.tracks());
        var by =
                lanes.possible(
                        Drafts.items(tour, items).filter(item -> !item.isHeld()).toList(), step);
        return changed(Deed.MOVE_ITEM, items, lead, item -> lanes.moved(item, by));
    }

    /// Copies in the same places.
    public Draft copied(Map<ItemId, ItemId> copies, ItemId lead) {
        return new Draft(
                Deed.COPY_ITEM,
                tour.item(lead).map(Item::title).orElseThrow(),
                Drafts.items(tour, copies.keySet())
                        .map(item -> item.renewed(copies.getOrDefault(item.id(), item.id())))
                        .toList(),
                false);
    }

    /// A new item after the one that leads, or else in the first morning.
    public Optional<Draft> added(ItemId id, Optional<ItemId> lead) {
        if (plan.days().isEmpty()) {
            return Optional.empty();
        }
        var blank = new Drags(tour, plan, 1).blank(id, List.of(0, 0));
        var first = plan.days().getFirst();
        return Optional.of(
                Drags.added(
                        lead.flatMap(tour::item)
                                .map(item ->
                                        blank.withParty(
                                                        blank.party()
                                                                .withTracks(item.party().tracks()))
                                                .withMoment(after(item)))
                                .orElseGet(() ->
                                        blank.withMoment(
                                                Drafts.at(blank, first.atTime(MORNING))))));
    }

    private Moment after(Item item) {
        return new Untimed(tour)
                .after(item, timed -> new Moment.Timed(timed.end(), timed.end().plusHours(1)));
    }

    /// After everything else that is timed on the day for any of the item's tracks.
    private LocalDateTime free(Item item, LocalDate day) {
        return tour.programme(day).stream()
                .filter(other -> shareTracks(other, item))
                .flatMap(other -> Drafts.end(other.moment()).stream())
                .filter(end -> end.toLocalDate().equals(day))
                .max(Comparator.naturalOrder())
                .orElse(day.atTime(MORNING));
    }

    private static boolean shareTracks(Item one, Item other) {
        List<TrackId> tracks = one.party().tracks();
        return !Collections.disjoint(tracks, other.party().tracks());
    }

    private Optional<Draft> changed(
            Deed deed, Collection<ItemId> items, ItemId lead, UnaryOperator<Item> change) {
        var all = Drafts.items(tour, items).toList();
        var free = all.stream().filter(item -> !item.isHeld()).toList();
        return Drafts.of(tour, deed, lead, free.size() < all.size()).with(free, change);
    }
}
