package org.retinue.ui.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.edit.Untimed;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.Route;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.ui.sheet.Outcome;
import org.retinue.words.Words;

/// What can be done to a whole line of the programme: moved, copied, removed, followed by a leg.
record Arrangement(Tour tour, TravelTimes travel, Words words) {

    /// The edit, the lines to be on afterwards, and what is to be said of what it leaves undone.
    record Step(Edit edit, List<LineId> lines, Optional<String> remark) {

        Step(Edit edit, LineId line) {
            this(edit, List.of(line), Optional.empty());
        }
    }

    /// To another day, at the same times.
    Step onDay(List<Item> items, LocalDate day) {
        return placed(items, Optional.of(day));
    }

    /// To the next section of the grid or the one before, seen from the first of the items: the
    /// days in order, then the pool.
    Optional<Step> toNeighbour(List<Item> items, int step) {
        var days = tour.programmeDates();
        var place = items.getFirst().day().map(days::indexOf).orElse(days.size()) + step;
        if (place < 0 || place > days.size()) {
            return Optional.empty();
        }
        return Optional.of(place == days.size() ? toPool(items) : onDay(items, days.get(place)));
    }

    Step toPool(List<Item> items) {
        return placed(items, Optional.empty());
    }

    private Step placed(List<Item> items, Optional<LocalDate> day) {
        return new Step(batch().placed(items, day), LineId.of(items), batch().remark(items));
    }

    /// On its day, but at no known time any more, at the same place in the day's order; nothing for
    /// items of which none has a time.
    Optional<Step> toBeConfirmed(List<Item> items) {
        var timed = items.stream().filter(item -> item.moment() instanceof Moment.Timed).toList();
        return timed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Step(
                                batch().toBeConfirmed(timed),
                                LineId.of(items),
                                batch().remark(timed)));
    }

    /// Before or after its neighbour, where no clock time decides the order.
    Optional<Step> shifted(Item item, int step) {
        return switch (item.moment()) {
            case Moment.Timed _ -> Optional.empty();
            case Moment.ToBeConfirmed(var day, _, _) ->
                    exchanged(tour.programme(day), item, step)
                            .map(order ->
                                    reordered(
                                            item,
                                            order,
                                            place -> new Moment.ToBeConfirmed(day, place)));
            case Moment.Pooled _ ->
                    exchanged(tour.pool(), item, step)
                            .map(order -> reordered(item, order, Moment.Pooled::new));
        };
    }

    /// Copies right after them, under the same times.
    Optional<Step> copied(List<Item> items) {
        return batch().copied(items)
                        instanceof Outcome.Made<LineId>(var edit, var lines, var remark)
                ? Optional.of(new Step(edit, lines, remark))
                : Optional.empty();
    }

    Edit removed(List<Item> items) {
        return batch().removed(items);
    }

    /// A leg from where the item ends to where the next one begins, as long as the way takes, or
    /// else as the gap between the two.
    Step legAfter(Item item) {
        var next = following(item);
        var route = new Route(item.endSite(), next.flatMap(Item::startSite));
        var leg =
                Leg.of(ItemId.random(), usualMode(), route, item.party().tracks().getFirst())
                        .withParty(withTracksOf(item))
                        .withMoment(between(item, next, route));
        return new Step(Edits.add(leg, Directory.EMPTY), new LineId.OfItem(leg.id()));
    }

    private Optional<Item> following(Item item) {
        var programme = item.day().map(tour::programme).orElse(List.of());
        return programme.stream()
                .skip(programme.indexOf(item) + 1L)
                .filter(other ->
                        !Collections.disjoint(other.party().tracks(), item.party().tracks()))
                .findFirst();
    }

    private static Party withTracksOf(Item item) {
        return Party.of(item.party().tracks().getFirst()).withTracks(item.party().tracks());
    }

    private Moment between(Item item, Optional<Item> next, Route route) {
        return new Untimed(tour)
                .after(item, timed -> new Moment.Timed(timed.end(), arrival(timed, next, route)));
    }

    private LocalDateTime arrival(Moment.Timed before, Optional<Item> next, Route route) {
        var minutes =
                route.from()
                        .flatMap(from -> route.to().flatMap(to -> travel.between(from, to)))
                        .map(TravelTimes.Travel::minutes);
        if (minutes.isPresent()) {
            return before.end().plusMinutes(minutes.get());
        }
        return next.map(Item::moment)
                .flatMap(moment ->
                        moment instanceof Moment.Timed(var start, _)
                                ? Optional.of(start)
                                : Optional.empty())
                .filter(start -> start.isAfter(before.end()))
                .orElse(before.end());
    }

    /// As the delegation went before, or else by car.
    private LegMode usualMode() {
        return tour.items().stream()
                .flatMap(item -> item instanceof Leg leg ? Stream.of(leg.mode()) : Stream.empty())
                .filter(mode -> mode != LegMode.PLANE && mode != LegMode.TRAIN)
                .reduce((_, later) -> later)
                .orElse(LegMode.CAR);
    }

    private Batch batch() {
        return new Batch(tour, tour.directory(), words);
    }

    private static Optional<List<Item>> exchanged(List<Item> items, Item item, int step) {
        var place = items.indexOf(item);
        var target = place + step;
        if (place < 0 || target < 0 || target >= items.size()) {
            return Optional.empty();
        }
        var changed = new ArrayList<>(items);
        Collections.swap(changed, place, target);
        return Optional.of(changed);
    }

    /// Writes the places of all that have no clock time, so that the order holds.
    private static Step reordered(Item item, List<Item> order, IntFunction<Moment> at) {
        var places = order.stream().map(Item::id).toList();
        return new Step(
                new Edit(
                        Deed.CHANGE_TIME,
                        item.title(),
                        tour ->
                                tour.withItems(
                                        tour.items().stream()
                                                .map(other -> placed(tour, other, places, at))
                                                .toList(),
                                        Directory.EMPTY)),
                new LineId.OfItem(item.id()));
    }

    private static Item placed(Tour tour, Item item, List<ItemId> places, IntFunction<Moment> at) {
        var place = places.indexOf(item.id());
        return place < 0 || item.moment() instanceof Moment.Timed
                ? item
                : item.withMoment(Untimed.lasting(at.apply(place), tour.length(item)));
    }
}
