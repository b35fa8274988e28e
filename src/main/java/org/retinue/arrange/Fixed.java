package org.retinue.arrange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retinue.arrange.WishReading.Block;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// What of a tour stands fixed for those who follow some tracks: everything active with a clock
/// time, but for the wanted engagements and the legs by road, which go with the engagements.
record Fixed(Tour tour, Set<TrackId> tracks, Set<ItemId> wanted, Dial dial) {

    private static final Comparator<Block> BY_TIME =
            Comparator.comparingInt(Block::start).thenComparingInt(Block::end);

    /// The fixed items of the date in order, as one where they overlap.
    List<Block> blocks(LocalDate date) {
        var alone =
                course(date).stream()
                        .filter(item -> !wanted.contains(item.id()))
                        .filter(item -> !isSoft(item))
                        .flatMap(item -> block(item).stream())
                        .sorted(BY_TIME)
                        .toList();
        var blocks = new ArrayList<Block>();
        for (var block : alone) {
            if (!blocks.isEmpty() && block.start() < blocks.getLast().end()) {
                blocks.add(blocks.removeLast().with(block));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /// All that they go through on the date, in the order of time, legs by road included.
    List<Item> course(LocalDate date) {
        var people = people();
        return tour.programme(date).stream()
                .filter(item -> item.isActive() && item.moment() instanceof Moment.Timed)
                .filter(item -> concerns(item, people))
                .toList();
    }

    /// Whether the item is a leg by road whose time follows from the engagements around it: one
    /// that runs into something else was meant otherwise.
    boolean isSoft(Item item) {
        return isByRoad(item)
                && !item.isHeld()
                && course(item.day().orElseThrow()).stream()
                        .filter(other -> !other.equals(item) && !wanted.contains(other.id()))
                        .noneMatch(other -> overlap(item, other));
    }

    private boolean overlap(Item one, Item other) {
        return tour.interval(one)
                .flatMap(time -> tour.interval(other).map(time::overlaps))
                .orElse(false);
    }

    static boolean isByRoad(Item item) {
        return item instanceof Leg leg && leg.mode().isByRoad();
    }

    private Set<PersonId> people() {
        var people = new HashSet<PersonId>();
        for (var delegate : tour.delegation().delegates()) {
            if (tracks.contains(delegate.track())) {
                people.add(delegate.person());
            }
        }
        return people;
    }

    private boolean concerns(Item item, Collection<PersonId> people) {
        return !Collections.disjoint(item.party().tracks(), tracks)
                || !Collections.disjoint(tour.guests(item), people);
    }

    private Optional<Block> block(Item item) {
        return item.moment() instanceof Moment.Timed(var start, var end)
                ? Optional.of(
                        new Block(
                                List.of(item),
                                dial.minute(start, tour.startZone(item)),
                                Math.max(
                                        dial.minute(start, tour.startZone(item)),
                                        dial.minute(end, tour.endZone(item))),
                                item.endSite()))
                : Optional.empty();
    }
}
