package org.retinue.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The problems found so far: the first at each place, and only as many as somebody would read. The
/// rest is counted, up to a point.
final class Problems {

    static final int MOST = 50;

    private static final int ENOUGH = 1000;

    private final Map<String, Problem> found = new LinkedHashMap<>();
    private int more;

    void add(String pointer, Reason reason, String... details) {
        if (found.size() < MOST) {
            found.putIfAbsent(pointer, new Problem(pointer, reason, List.of(details)));
        } else if (!found.containsKey(pointer)) {
            more++;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Whether it makes no sense to look for more.
    boolean isEnough() {
        return more >= ENOUGH;
    }

    List<Problem> list() {
        var list = new ArrayList<>(found.values());
        if (more > 0) {
            var count = more + (isEnough() ? "+" : "");
            list.add(new Problem("", Reason.AND_MORE, List.of(count)));
        }
        return List.copyOf(list);
    }
}
