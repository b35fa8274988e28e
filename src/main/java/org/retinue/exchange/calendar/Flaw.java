package org.retinue.exchange.calendar;

/// What is wrong or uncertain about a place in a calendar, or worth saying.
public enum Flaw {
    NO_CALENDAR(Weight.LOST),
    TOO_LARGE(Weight.LOST),
    LONG_LINE(Weight.LOST),
    TOO_MANY_LINES(Weight.LOST),
    TOO_MANY_COMPONENTS(Weight.LOST),
    TOO_MANY_ZONES(Weight.LOST),
    TOO_MANY_EVENTS(Weight.LOST),
    TOO_DEEP(Weight.LOST),
    NOT_A_LINE(Weight.LOST),
    NOT_CLOSED(Weight.SUSPECT),
    NOT_OPENED(Weight.SUSPECT),
    NO_START(Weight.LOST),
    BAD_START(Weight.LOST),
    BAD_END(Weight.SUSPECT),
    NO_END(Weight.SUSPECT),
    BACKWARDS(Weight.SUSPECT),
    BAD_RULE(Weight.LOST),
    RULE_PART(Weight.LOST),
    RULE_CUT(Weight.LOST),
    BAD_DATES(Weight.LOST),
    FUTURE_RANGE(Weight.SUSPECT),
    UNKNOWN_ZONE(Weight.SUSPECT),
    ZONE_SAID(Weight.TOLD),
    BAD_ZONE(Weight.SUSPECT),
    ZONE_DIFFERS(Weight.SUSPECT),
    BAD_POSITION(Weight.LOST),
    NO_UID(Weight.SUSPECT),
    TWICE(Weight.SUSPECT),
    TEXT_CUT(Weight.LOST),
    ENCODING(Weight.SUSPECT),
    LETTERS_MISSING(Weight.SUSPECT),
    FLOATING(Weight.TOLD),
    NO_SUMMARY(Weight.TOLD),
    SEVERAL_DAYS(Weight.TOLD),
    OUTSIDE(Weight.TOLD),
    NEVER(Weight.TOLD),
    CALLED_OFF(Weight.TOLD),
    CALLED_OFF_UNKNOWN(Weight.TOLD),
    NEW_SITE(Weight.TOLD),
    TASKS(Weight.TOLD);

    /// How much a flaw matters.
    public enum Weight {
        /// Something of the file is not taken.
        LOST,
        /// It is taken, and looks wrong or was mended.
        SUSPECT,
        /// It is understood, and worth knowing.
        TOLD
    }

    private final Weight weight;

    Flaw(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
