package org.retinue.ui.delegation;

/// Why something typed on the delegation page cannot be kept.
public enum Objection {
    NAME_FIRST,
    NO_NAME,
    NO_ROLE,
    NO_TRACK,
    THERE_ALREADY
}
