package org.retinue.exchange.calendar;

/// How much of a calendar is read. Real ones stay far below; whatever is beyond was made to do harm
/// or is none of ours.
final class CalendarLimits {

    /// Of the file.
    static final int BYTES = 20_000_000;

    /// Of a line with everything that was folded.
    static final int LINE = 1_000_000;

    static final int COMPONENTS = 50_000;
    static final int LINES = 1_000_000;
    static final int ZONES = 200;
    static final int DEPTH = 8;

    /// Times at which one event happens.
    static final int INSTANCES = 1_000;

    static final int YEARS = 5;

    /// Events that are shown and can be taken.
    static final int EVENTS = 5_000;

    /// Problems that are told one by one.
    static final int PROBLEMS = 500;

    /// Letters of a text that are kept.
    static final int TEXT = 20_000;

    private CalendarLimits() {}
}
