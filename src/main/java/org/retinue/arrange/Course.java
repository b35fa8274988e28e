package org.retinue.arrange;

import java.time.LocalDate;
import java.util.List;

/// A day to be filled: from when to when, from which place to which (none is negative), and which
/// stops stand fixed on it, in order.
record Course(LocalDate date, int begins, int ends, int start, int end, List<Integer> fixed) {

    Course {
        fixed = List.copyOf(fixed);
    }
}
