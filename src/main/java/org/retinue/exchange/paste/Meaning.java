package org.retinue.exchange.paste;

/// What a column of a pasted table is about.
public enum Meaning {
    DATE,
    WEEKDAY,
    TIME,
    END,
    DURATION,
    ACTIVITY,
    PLACE,
    ROOM,
    GUESTS,
    HOST,
    ESCORT,
    INTERPRETER,
    REMARKS,
    NOTHING;

    /// Whether several columns of a table may be about it.
    boolean isShared() {
        return switch (this) {
            case DATE, WEEKDAY, TIME, END, DURATION, ACTIVITY, PLACE, ROOM -> false;
            case GUESTS, HOST, ESCORT, INTERPRETER, REMARKS, NOTHING -> true;
        };
    }
}
