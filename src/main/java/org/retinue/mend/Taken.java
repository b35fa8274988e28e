package org.retinue.mend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Situation;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes.Way;

/// When an engagement cannot take place, because its party is elsewhere or on its way, or somebody
/// else is at its site or with its host. A first look, so that the rules need not be asked about
/// every hour of the day.
record Taken(Situation situation, Engagement item) {

    static List<Interval> around(Situation situation, Engagement item) {
        var taken = new Taken(situation, item);
        var intervals = new ArrayList<Interval>();
        taken.byParty().forEach(intervals::add);
        taken.byOthers().forEach(intervals::add);
        return List.copyOf(intervals);
    }

    private Stream<Interval> byParty() {
        var tour = situation.tour();
        return tour.items().stream()
                .filter(Item::isActive)
                .filter(other -> !other.id().equals(item.id()) && isWith(other))
                .flatMap(other ->
                        tour.interval(other).stream()
                                .map(when ->
                                        new Interval(
                                                when.start().minus(way(item, other)),
                                                when.end().plus(way(other, item)))));
    }

    private boolean isWith(Item other) {
        return !Collections.disjoint(other.party().tracks(), item.party().tracks());
    }

    /// What getting from the one to the other takes.
    private Duration way(Item from, Item to) {
        return from.endSite()
                .flatMap(start -> to.startSite().map(end -> new Way(start, end)))
                .map(way -> new Road(situation).needed(way))
                .orElse(Duration.ZERO);
    }

    private Stream<Interval> byOthers() {
        return situation.others().tours().stream()
                .filter(tour -> !tour.id().equals(situation.tour().id()))
                .flatMap(tour ->
                        tour.items().stream()
                                .filter(Item::isActive)
                                .flatMap(other -> byOther(tour, other).stream()));
    }

    private Optional<Interval> byOther(Tour tour, Item other) {
        Optional<SiteId> site = item.place().site();
        if (other instanceof Engagement && site.isPresent() && site.equals(other.startSite())) {
            var turnaround = situation.numbers().time("S-3.turnaround.minutes");
            return tour.interval(other)
                    .map(when ->
                            new Interval(
                                    when.start().minus(turnaround), when.end().plus(turnaround)));
        }
        var host = item.party().reception().lead();
        return host.isPresent() && host.equals(other.party().reception().lead())
                ? tour.interval(other)
                : Optional.empty();
    }
}
