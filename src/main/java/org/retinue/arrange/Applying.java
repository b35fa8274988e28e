package org.retinue.arrange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Gives engagements their times, and the legs by road the times that follow: a leg between two
/// engagements that stay as they were stays too, the others are led anew.
///
/// A programme without legs gets them from one engagement to the next, if the office writes legs
/// down at all. From the hotel and back to it they are led only where the programme has such legs:
/// the way there and back would count as more road than there was before.
final class Applying {

    private final Tour before;
    private final Set<TrackId> tracks;
    private final Asked asked;
    private final Ground ground;

    Applying(Tour before, Set<TrackId> tracks, Asked asked, Ground ground) {
        this.before = before;
        this.tracks = tracks;
        this.asked = asked;
        this.ground = ground;
    }

    /// The tour with these times; those that find no place lose theirs and go to the pool.
    Tour with(Map<ItemId, Moment.Timed> times, Set<ItemId> placeless) {
        var moved = new ArrayList<Item>();
        var pool = before.pool().size();
        for (var item : before.items()) {
            var time = times.get(item.id());
            if (time != null) {
                moved.add(meant(item).withMoment(time));
            } else if (placeless.contains(item.id()) && !(item.moment() instanceof Moment.Pooled)) {
                moved.add(item.withMoment(new Moment.Pooled(pool++, Stays.planned(item.moment()))));
            } else {
                moved.add(item);
            }
        }
        var wanted = new HashSet<>(times.keySet());
        wanted.addAll(placeless);
        return legs(
                before.withItems(moved, Directory.EMPTY),
                new Fixed(before, tracks, wanted, Dial.of(before)));
    }

    /// An idea that gets a time is none any more: it takes up the time.
    private static Item meant(Item item) {
        var confirmation = item.standing().confirmation();
        return confirmation.state() == ConfirmationState.IDEA
                ? item.withStanding(
                        item.standing()
                                .withConfirmation(
                                        confirmation.withState(ConfirmationState.TENTATIVE)))
                : item;
    }

    private Tour legs(Tour moved, Fixed fixed) {
        var then = Neighbourhood.of(before, tracks, asked, fixed::isSoft);
        var now = Neighbourhood.of(moved, tracks, asked, fixed::isSoft);
        var soft = now.legs();
        var kept = new HashSet<ItemId>();
        for (var leg : soft) {
            if (isAsBefore(then.around(leg), now.around(leg), moved)) {
                kept.add(leg.id());
            }
        }
        var freed = soft.stream().filter(leg -> !kept.contains(leg.id())).toList();
        if (ground.walk().isEmpty() && !usesLegs()) {
            return moved;
        }
        var isWhole = beginsOrEndsWithLegs();
        var lead = new Leading(moved, tracks, asked, ground, freed);
        for (var gap : now.gaps()) {
            var isOld = then.gaps().contains(gap) && isUnmoved(gap, moved);
            if (!isOld && (isWhole || gap.ends().size() == 2)) {
                lead.across(gap);
            }
        }
        return lead.tour();
    }

    private boolean usesLegs() {
        return before.items().stream().anyMatch(Fixed::isByRoad);
    }

    private boolean beginsOrEndsWithLegs() {
        return before.days().stream()
                .map(day ->
                        before.programme(day.date()).stream()
                                .filter(item -> item.moment() instanceof Moment.Timed)
                                .toList())
                .filter(day -> !day.isEmpty())
                .anyMatch(day -> Fixed.isByRoad(day.getFirst()) || Fixed.isByRoad(day.getLast()));
    }

    private boolean isAsBefore(Neighbourhood.Gap then, Neighbourhood.Gap now, Tour moved) {
        return then.equals(now) && isUnmoved(now, moved);
    }

    private boolean isUnmoved(Neighbourhood.Gap gap, Tour moved) {
        return gap.ends().stream()
                .allMatch(id ->
                        before.item(id).map(Item::moment).equals(moved.item(id).map(Item::moment)));
    }
}
