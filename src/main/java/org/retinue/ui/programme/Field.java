package org.retinue.ui.programme;

/// What of an item is typed beside the grid and has no column in it.
public enum Field {
    DAY,
    FROM,
    TO,
    DRESS,
    OTHER_DRESS,
    ASKED,
    ASKED_BY,
    DUE
}
