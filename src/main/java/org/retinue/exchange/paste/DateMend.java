package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A way to put dates right: what it does, with the date it starts from and the one that takes its
/// place, and the dates of the rows it concerns.
public record DateMend(Kind kind, LocalDate from, LocalDate to, Map<Integer, LocalDate> dates) {

    /// What a mend does.
    public enum Kind {
        /// Takes another year for all dates of one.
        YEAR,
        /// Takes another date in one row.
        DATE,
        /// Moves all dates, so that they begin with the tour.
        SHIFT,
        /// Begins the next day with a row.
        NEXT_DAY
    }

    public DateMend {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    }
}
