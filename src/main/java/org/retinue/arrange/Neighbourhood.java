package org.retinue.arrange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// What follows what on the days that are arranged, for those who follow some tracks: the gaps
/// between items, and the legs by road that lie in them.
record Neighbourhood(List<Gap> gaps, List<Leg> legs, List<Gap> around) {

    /// From one item to the next of a day; before the first and after the last there is none.
    record Gap(LocalDate date, Optional<ItemId> after, Optional<ItemId> before) {

        List<ItemId> ends() {
            return Stream.concat(after.stream(), before.stream()).toList();
        }
    }

    static Neighbourhood of(Tour tour, Set<TrackId> tracks, Asked asked, Predicate<Item> isSoft) {
        var fixed = new Fixed(tour, tracks, Set.of(), Dial.of(tour));
        var gaps = new ArrayList<Gap>();
        var legs = new ArrayList<Leg>();
        var around = new ArrayList<Gap>();
        for (var date : asked.days()) {
            var last = Optional.<Item>empty();
            for (var item : fixed.course(date)) {
                if (item instanceof Leg leg && isSoft.test(leg)) {
                    legs.add(leg);
                    continue;
                }
                var gap = new Gap(date, last.map(Item::id), Optional.of(item.id()));
                gaps.add(gap);
                fill(around, legs.size(), gap);
                last =
                        last.filter(before -> outlasts(tour, before, item))
                                .or(() -> Optional.of(item));
            }
            var end = new Gap(date, last.map(Item::id), Optional.empty());
            gaps.add(end);
            fill(around, legs.size(), end);
        }
        return new Neighbourhood(gaps, legs, around);
    }

    /// Where items overlap, people are in the end where the one is that ends last.
    private static boolean outlasts(Tour tour, Item before, Item item) {
        return tour.interval(before)
                .flatMap(one -> tour.interval(item).map(other -> one.end().isAfter(other.end())))
                .orElse(false);
    }

    /// The gap in which the leg lies.
    Gap around(Leg leg) {
        return around.get(legs.stream().map(Leg::id).toList().indexOf(leg.id()));
    }

    private static void fill(List<Gap> around, int legs, Gap gap) {
        while (around.size() < legs) {
            around.add(gap);
        }
    }
}
