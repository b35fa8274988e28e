package org.retinue.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The problems found so far: the first at each place, and only as many as somebody would read. The
/// rest is counted.
final class Problems {

    static final int MOST = 50;

    private final Map<String, Problem> found = new LinkedHashMap<>();
    private long more;

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

    List<Problem> list() {
        var list = new ArrayList<>(found.values());
        if (more > 0) {
            list.add(new Problem("", Reason.AND_MORE, List.of(Long.toString(more))));
        }
        return List.copyOf(list);
    }
}
