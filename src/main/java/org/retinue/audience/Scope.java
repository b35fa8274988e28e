package org.retinue.audience;

import java.util.Set;

/// Whose lines of the programme an audience sees.
public enum Scope {
    /// All of them.
    EVERYTHING,
    /// Those at which the reader receives; nobody's where no reader is named.
    RECEIVING,
    /// The ways on which the reader drives, and where the reader waits; those of all drivers where
    /// no reader is named.
    DRIVING,
    /// Those at which the reader interprets; those of all interpreters where no reader is named.
    INTERPRETING,
    /// Those to which the press may come.
    PRESS;

    /// What has to be seen, or nobody could tell whose lines they are.
    Set<DataKind> needs() {
        return switch (this) {
            case EVERYTHING -> Set.of();
            case RECEIVING -> Set.of(DataKind.HOSTS);
            case DRIVING -> Set.of(DataKind.CARS, DataKind.STAFF);
            case INTERPRETING -> Set.of(DataKind.STAFF);
            case PRESS -> Set.of(DataKind.PRESS);
        };
    }

    /// Whether there is nothing to see before it is said for whom.
    public boolean needsReader() {
        return this == RECEIVING;
    }
}
