package org.retinue.exchange;

/// What was not understood of a cell, or what should be looked at.
public enum Doubt {
    NO_DATE,
    NO_TIME,
    NO_END,
    END_ALONE,
    NO_DURATION,
    NO_WEEKDAY,
    TOO_FAR,
    NOTHING_HAPPENS,
    ROOM_ALONE,
    WEEKDAY,
    YEAR,
    OUTSIDE,
    BACKWARDS,
    EARLIER,
    NEAR_SITE,
    NEW_SITE,
    NO_SITE,
    NEW_ROOM,
    NEAR_PERSON,
    NEW_PERSON,
    NO_PERSON;

    /// How much a doubt matters.
    public enum Weight {
        /// The cell is not taken as it was meant.
        MISREAD,
        /// The cell is understood, and looks wrong.
        SUSPECT,
        /// The cell is understood, and makes something new or was matched by a part of the name.
        TOLD
    }

    public Weight weight() {
        return switch (this) {
            case NO_DATE,
                    NO_TIME,
                    NO_END,
                    END_ALONE,
                    NO_DURATION,
                    NO_WEEKDAY,
                    TOO_FAR,
                    NOTHING_HAPPENS,
                    ROOM_ALONE ->
                    Weight.MISREAD;
            case WEEKDAY, YEAR, OUTSIDE, BACKWARDS, EARLIER -> Weight.SUSPECT;
            case NEAR_SITE, NEW_SITE, NO_SITE, NEW_ROOM, NEAR_PERSON, NEW_PERSON, NO_PERSON ->
                    Weight.TOLD;
        };
    }
}
