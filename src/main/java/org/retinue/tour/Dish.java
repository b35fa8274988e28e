package org.retinue.tour;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One dish of a menu: what it contains that somebody may not eat, and what those get instead,
/// which is empty where there is nothing.
public record Dish(Text name, Set<Food> contains, Text instead) {

    public Dish {
        Invariants.require(!name.isEmpty(), "A dish has a name");
        var ordered = EnumSet.noneOf(Food.class);
        ordered.addAll(contains);
        contains = Collections.unmodifiableSet(ordered);
    }
}
