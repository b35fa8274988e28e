package org.retinue.tour;

/// Whether and how the press may be present.
public enum PressAccess {
    UNDECIDED,
    OPEN,
    POOLED,
    PHOTO_SPRAY,
    CLOSED
}
