package org.retinue.tour;

/// How an engagement is interpreted.
public enum Interpreting {
    UNDECIDED,
    CONSECUTIVE,
    WHISPERED,
    SIMULTANEOUS
}
