package org.retinue.exchange.calendar;

/// What becomes of an event of a calendar in a tour.
public enum Verdict {
    NEW,
    CHANGED,
    SAME,
    /// The item is there and is called off.
    CALLED_OFF,
    /// It is not taken: it lies outside the tour, or is called off and was never there.
    LEFT_OUT;

    /// Whether it changes the tour.
    public boolean isTaken() {
        return switch (this) {
            case NEW, CHANGED, CALLED_OFF -> true;
            case SAME, LEFT_OUT -> false;
        };
    }
}
