package org.retinue.tour;

/// How much it matters that an item takes place, the most important first.
public enum Importance {
    ESSENTIAL,
    IMPORTANT,
    USEFUL
}
