package org.retinue.exchange.paste;

/// What was not understood of a cell, or what should be looked at.
public enum Doubt {
    NO_DATE(Weight.MISREAD),
    NO_TIME(Weight.MISREAD),
    NO_END(Weight.MISREAD),
    END_ALONE(Weight.MISREAD),
    NO_DURATION(Weight.MISREAD),
    NO_WEEKDAY(Weight.MISREAD),
    TOO_FAR(Weight.MISREAD),
    NOTHING_HAPPENS(Weight.MISREAD),
    ROOM_ALONE(Weight.MISREAD),
    WEEKDAY(Weight.SUSPECT),
    YEAR(Weight.SUSPECT),
    OUTSIDE(Weight.SUSPECT),
    BACKWARDS(Weight.SUSPECT),
    EARLIER(Weight.SUSPECT),
    NEAR_SITE(Weight.TOLD),
    NEW_SITE(Weight.TOLD),
    NO_SITE(Weight.TOLD),
    NEW_ROOM(Weight.TOLD),
    NEAR_PERSON(Weight.TOLD),
    NEW_PERSON(Weight.TOLD),
    NO_PERSON(Weight.TOLD);

    /// How much a doubt matters.
    public enum Weight {
        /// The cell is not taken as it was meant.
        MISREAD,
        /// The cell is understood, and looks wrong.
        SUSPECT,
        /// The cell is understood, and makes something new or was matched by a part of the name.
        TOLD
    }

    private final Weight weight;

    Doubt(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
