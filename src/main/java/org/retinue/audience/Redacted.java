package org.retinue.audience;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.Tour;

/// A tour as an audience may have it, how many values of each kind were withheld, and the values
/// themselves, so that what is made of the tour can be searched for them: short numbers beside the
/// names that they belong to. It is never said anywhere what they are.
@CheckReturnValue
public record Redacted(
        Tour tour,
        Audience audience,
        SortedMap<DataKind, Integer> withheld,
        SortedMap<String, DataKind> values,
        SortedMap<String, Set<String>> beside) {

    public Redacted {
        withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        var names = new TreeMap<String, Set<String>>();
        beside.forEach((number, of) -> names.put(number, Set.copyOf(of)));
        beside = Collections.unmodifiableSortedMap(names);
    }

    /// All texts that stand in the tour.
    public List<String> said() {
        return Leaves.of(tour).values().stream().flatMap(leaf -> leaf.written().stream()).toList();
    }

    @Override
    public String toString() {
        return "Redacted[" + tour.id() + ", " + audience.key() + ", " + withheld + "]";
    }
}
