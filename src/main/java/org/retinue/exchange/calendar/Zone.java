package org.retinue.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// The clocks by which a calendar tells a time: those of a zone that is known, or those that the
/// calendar itself explains.
sealed interface Zone {

    record Known(ZoneId id) implements Zone {

        static final Known UTC = new Known(ZoneOffset.UTC);
    }

    record Own(Observances observances) implements Zone {}

    /// When the clocks show the time; the first time of two, and behind a gap as if the clocks had
    /// not been changed yet.
    default Instant instant(LocalDateTime time) {
        return switch (this) {
            case Known(var id) -> time.atZone(id).toInstant();
            case Own(var observances) -> time.toInstant(observances.offset(time));
        };
    }

    /// The zone as the platform knows it.
    default Optional<ZoneId> known() {
        return this instanceof Known(var id) ? Optional.of(id) : Optional.empty();
    }
}
