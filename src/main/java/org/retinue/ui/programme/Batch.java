package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.edit.Untimed;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.ui.sheet.Outcome;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// What can be done to several items at once, each time as one edit. What is held at its time stays
/// there, and a remark says so. The directory is what the workspace knows now.
record Batch(Tour tour, Directory directory, Words words) {

    /// To the day at the same times, or to the pool where none is named; in the order given.
    Edit placed(List<Item> items, Optional<LocalDate> day) {
        var free = free(items);
        return new Edit(
                day.isPresent() ? Deed.CHANGE_TIME : Deed.MOVE_TO_POOL,
                subject(items),
                now -> with(now, moments(now, free, day)));
    }

    /// On their days without their times, at the same places in the order.
    Edit toBeConfirmed(List<Item> items) {
        var free = free(items);
        return new Edit(
                Deed.CHANGE_TIME,
                subject(items),
                now ->
                        with(
                                now,
                                present(now, free).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Item::id,
                                                        item ->
                                                                TypedMoments.withoutTime(
                                                                        now, item)))));
    }

    /// What is to be said when these are to be moved.
    Optional<String> remark(List<Item> items) {
        return items.stream().anyMatch(Item::isHeld)
                ? Optional.of(words.say("board.held"))
                : Optional.empty();
    }

    Edit removed(List<Item> items) {
        return Edits.remove(ids(items), subject(items));
    }

    /// Copies right after the originals, under the same times.
    Outcome<LineId> copied(List<Item> items) {
        return added(
                items.stream().map(item -> item.renewed(ItemId.random())).map(this::after).toList(),
                Directory.EMPTY,
                Optional.empty());
    }

    /// Out of the days into the pool; out of the pool altogether. What follows is the line to be
    /// on.
    Outcome<LineId> away(List<Item> items) {
        var free = free(items);
        if (free.isEmpty()) {
            return stayed(items);
        }
        var pooled = free.stream().filter(item -> item.day().isEmpty()).toList();
        var placed = free.stream().filter(item -> item.day().isPresent()).toList();
        if (placed.isEmpty()) {
            return new Outcome.Made<>(removed(pooled), List.of(following(pooled)), remark(items));
        }
        var toPool = placed(placed, Optional.empty());
        var edit =
                new Edit(
                        toPool.deed(),
                        subject(free),
                        now -> toPool.on(pooled.isEmpty() ? now : removed(pooled).on(now)));
        return new Outcome.Made<>(edit, List.of(following(free)), remark(items));
    }

    /// Items of a tour put on the day, or into the pool: copies of them, or these themselves where
    /// they were cut and are in this tour. What the workspace knows by now holds, and not what was
    /// known when they were copied.
    Outcome<LineId> paste(Tour from, List<Item> items, Optional<LocalDate> day, boolean cut) {
        if (cut && from.id().equals(tour.id())) {
            return moved(present(tour, items), day);
        }
        var copies = items.stream().map(item -> fitting(item).renewed(ItemId.random())).toList();
        var moments = moments(tour, copies, day);
        return added(
                copies.stream()
                        .map(copy ->
                                copy.withMoment(moments.getOrDefault(copy.id(), copy.moment())))
                        .toList(),
                from.directory().with(directory),
                items.stream().anyMatch(item -> known(item).isEmpty())
                        ? Optional.of(words.say("programme.otherTracks"))
                        : Optional.empty());
    }

    private Outcome<LineId> moved(List<Item> items, Optional<LocalDate> day) {
        var free = free(items);
        return free.isEmpty()
                ? stayed(items)
                : new Outcome.Made<>(placed(free, day), LineId.of(free), remark(items));
    }

    /// Of items of which none can be moved.
    private Outcome<LineId> stayed(List<Item> items) {
        return remark(items)
                .<Outcome<LineId>>map(Outcome.Refused::new)
                .orElseGet(Outcome.Unchanged::new);
    }

    private Outcome<LineId> added(List<Item> copies, Directory known, Optional<String> remark) {
        if (copies.isEmpty()) {
            return new Outcome.Unchanged<>();
        }
        var edit =
                new Edit(
                        Deed.COPY_ITEM,
                        subject(copies),
                        now -> now.withItems(joined(now.items(), copies), known));
        return new Outcome.Made<>(edit, LineId.of(copies), remark);
    }

    private Item after(Item copy) {
        return copy.withMoment(
                Untimed.lasting(new Untimed(tour).after(copy, same -> same), tour.length(copy)));
    }

    /// On those of its tracks that this tour has, or on the first.
    private Item fitting(Item item) {
        var known = known(item);
        var tracks = known.isEmpty() ? List.of(tour.tracks().getFirst().id()) : known;
        return item.withParty(item.party().withTracks(tracks));
    }

    private List<TrackId> known(Item item) {
        return item.party().tracks().stream().filter(id -> tour.track(id).isPresent()).toList();
    }

    /// These items as the tour has them, as far as it does.
    private static List<Item> present(Tour tour, List<Item> items) {
        var there = tour.itemsById();
        return items.stream().flatMap(item -> Stream.ofNullable(there.get(item.id()))).toList();
    }

    private static List<Item> free(List<Item> items) {
        return items.stream().filter(item -> !item.isHeld()).toList();
    }

    private static Map<ItemId, Moment> moments(
            Tour tour, List<Item> items, Optional<LocalDate> day) {
        var last = new Untimed(tour).last(items, day);
        var moments = new HashMap<ItemId, Moment>();
        for (var place = 0; place < items.size(); place++) {
            var item = items.get(place);
            moments.put(
                    item.id(),
                    day.filter(_ -> item.moment() instanceof Moment.Timed)
                            .map(date -> TypedMoments.on(tour, item, date))
                            .orElse(last.get(place)));
        }
        return moments;
    }

    private static Tour with(Tour tour, Map<ItemId, Moment> moments) {
        return tour.withItems(
                tour.items().stream()
                        .map(item ->
                                Optional.ofNullable(moments.get(item.id()))
                                        .map(item::withMoment)
                                        .orElse(item))
                        .toList(),
                Directory.EMPTY);
    }

    /// The line below the last of the items that stays where it is.
    private LineId following(List<Item> items) {
        var gone = ids(items);
        var last = items.getLast();
        var section = last.day().map(tour::programme).orElse(tour.pool());
        return section.stream()
                .dropWhile(item -> !item.id().equals(last.id()))
                .filter(item -> !gone.contains(item.id()))
                .findFirst()
                .<LineId>map(item -> new LineId.OfItem(item.id()))
                .orElse(new LineId.OfNew(last.day()));
    }

    private Text subject(List<Item> items) {
        return items.size() == 1
                ? Offers.text(Items.label(words, tour, items.getFirst()))
                : Text.EMPTY;
    }

    private static Set<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }

    private static List<Item> joined(List<Item> items, List<Item> others) {
        return Stream.concat(items.stream(), others.stream()).toList();
    }
}
