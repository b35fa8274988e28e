package org.retinue.tour;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long it takes from site to site by road without traffic. Shared by all tours of a workspace
/// and no part of a tour: an estimate that improves is nobody's edit.
public record TravelTimes(SortedMap<Way, Travel> ways) {

    public static final TravelTimes NONE = new TravelTimes(new TreeMap<>());

    public TravelTimes {
        ways = Collections.unmodifiableSortedMap(new TreeMap<>(ways));
    }

    public static TravelTimes of(Map<Way, Travel> ways) {
        return new TravelTimes(new TreeMap<>(ways));
    }

    /// The way as entered, or else the way back: most ways are entered once. No time at all within
    /// one site.
    public Optional<Travel> between(SiteId from, SiteId to) {
        if (from.equals(to)) {
            return Optional.of(new Travel(0, Basis.MEASURED, ""));
        }
        var there = ways.get(new Way(from, to));
        return Optional.ofNullable(there != null ? there : ways.get(new Way(to, from)));
    }

    public TravelTimes with(Way way, Travel travel) {
        var changed = new TreeMap<>(ways);
        changed.put(way, travel);
        return new TravelTimes(changed);
    }

    /// The ways of both; where both have one, as the newer has it.
    public TravelTimes with(TravelTimes newer) {
        var changed = new TreeMap<>(ways);
        changed.putAll(newer.ways);
        return new TravelTimes(changed);
    }

    public TravelTimes without(Way way) {
        var changed = new TreeMap<>(ways);
        changed.remove(way);
        return new TravelTimes(changed);
    }

    /// From one site to another; the way back is another way.
    public record Way(SiteId from, SiteId to) implements Comparable<Way> {

        private static final Comparator<Way> ORDER =
                Comparator.<Way, Id>comparing(Way::from).thenComparing(Way::to);

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    /// Minutes on the road, what they rest on, and where they come from.
    public record Travel(int minutes, Basis basis, String source) {

        public Travel {
            Invariants.require(minutes >= 0, "Travel takes 0 minutes or more: " + minutes);
        }
    }

    /// What a travel time rests on.
    public enum Basis {
        ESTIMATE,
        MEASURED
    }
}
