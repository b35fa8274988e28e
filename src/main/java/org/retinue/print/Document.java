package org.retinue.print;

/// The papers that can be printed.
public enum Document {
    PROGRAMME,
    DAILY_CARD
}
