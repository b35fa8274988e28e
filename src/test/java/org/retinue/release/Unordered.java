package org.retinue.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retinue.tour.Tour;

/// Values with their lists in no order, so that two can be compared that differ in nothing else.
final class Unordered {

    private Unordered() {}

    static Set<Object> of(Tour tour) {
        return Set.of(opened(tour));
    }

    private static Object opened(Object value) {
        return switch (value) {
            case Collection<?> things -> {
                var set = new HashSet<Object>();
                things.forEach(thing -> set.add(opened(thing)));
                yield set;
            }
            case Map<?, ?> map -> opened(map.values());
            case Record parts -> {
                var list = new java.util.ArrayList<Object>();
                list.add(parts.getClass());
                for (var component : parts.getClass().getRecordComponents()) {
                    list.add(opened(Records.value(component, parts)));
                }
                yield List.copyOf(list);
            }
            default -> value;
        };
    }
}
