package org.retinue.exchange.calendar;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a calendar while it is read; of a file that is wrong throughout the
/// first problems say enough.
final class Remarks {

    private static final int LONGEST = 80;

    private final List<Remark> all = new ArrayList<>();

    void add(int line, Flaw flaw) {
        add(line, flaw, "");
    }

    void add(int line, Flaw flaw, String about) {
        if (all.size() < CalendarLimits.PROBLEMS) {
            all.add(new Remark(line, flaw, shortened(about)));
        }
    }

    List<Remark> all() {
        return List.copyOf(all);
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("[\\p{Cc}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
