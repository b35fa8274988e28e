package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.util.Optional;

/// A doubt about a cell: which column, which doubt, about what name or date.
public record Remark(int column, Doubt doubt, String name, Optional<LocalDate> date) {

    static Remark of(int column, Doubt doubt) {
        return new Remark(column, doubt, "", Optional.empty());
    }

    static Remark of(int column, Doubt doubt, String name) {
        return new Remark(column, doubt, name, Optional.empty());
    }

    static Remark of(int column, Doubt doubt, LocalDate date) {
        return new Remark(column, doubt, "", Optional.of(date));
    }
}
