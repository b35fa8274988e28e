package org.retinue.release;

/// Under which heading of a change sheet a change is told; the last is for what is no item.
public enum Section {
    CANCELLED,
    ADDED,
    MOVED,
    CHANGED,
    OTHER
}
