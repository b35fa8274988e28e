package org.retinue.tour;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// Which sites lie within which, and so between which of them a way is known.
public record Surroundings(Directory directory) {

    /// The site and those it lies within, from the inside out.
    public Set<SiteId> of(SiteId site) {
        var around = new LinkedHashSet<SiteId>();
        var next = Optional.of(site);
        while (next.isPresent() && around.add(next.get())) {
            next = next.flatMap(directory::site).flatMap(Site::within);
        }
        return around;
    }

    /// Whether there is no way to go: the sites are the same, or one lies within the other.
    public boolean areOnePlace(Way way) {
        return of(way.from()).contains(way.to()) || of(way.to()).contains(way.from());
    }

    /// The time without traffic between the sites, or else between the nearest sites around them
    /// that is known: to a hall in a zone it takes as long as to the zone.
    public Optional<Travel> travel(Way way, TravelTimes known) {
        var starts = of(way.from());
        var ends = of(way.to());
        var common = new LinkedHashSet<>(starts);
        common.retainAll(ends);
        starts.removeAll(common);
        ends.removeAll(common);
        return starts.stream()
                .flatMap(from -> ends.stream().map(to -> new Way(from, to)))
                .flatMap(between -> known.between(between.from(), between.to()).stream())
                .findFirst();
    }
}
