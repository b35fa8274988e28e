package org.retinue.ui.programme;

import java.util.Optional;
import org.retinue.tour.Duty;

/// The lists of people and vehicles that an item has.
public enum Roster {
    GUESTS,
    GREETERS,
    INTERPRETERS,
    LIAISON_OFFICERS,
    DRIVERS,
    NOTE_TAKERS,
    SECURITY,
    PHOTOGRAPHERS,
    VEHICLES;

    /// The duty of those on the list; guests, greeters and vehicles have none.
    Optional<Duty> duty() {
        return switch (this) {
            case GUESTS, GREETERS, VEHICLES -> Optional.empty();
            case INTERPRETERS -> Optional.of(Duty.INTERPRETER);
            case LIAISON_OFFICERS -> Optional.of(Duty.LIAISON_OFFICER);
            case DRIVERS -> Optional.of(Duty.DRIVER);
            case NOTE_TAKERS -> Optional.of(Duty.NOTE_TAKER);
            case SECURITY -> Optional.of(Duty.SECURITY);
            case PHOTOGRAPHERS -> Optional.of(Duty.PHOTOGRAPHER);
        };
    }
}
