package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.util.Optional;

/// What looks wrong about the date of a row, and what would put it right.
public record DateProblem(
        int row, int column, Doubt doubt, LocalDate date, Optional<DateMend> mend) {}
