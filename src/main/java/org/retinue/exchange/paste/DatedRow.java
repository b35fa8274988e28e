package org.retinue.exchange.paste;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// A row in which a date stands: in which column, how it is written, and which day it is.
record DatedRow(
        int row, int column, WrittenDate written, Optional<DayOfWeek> weekday, LocalDate date) {}
