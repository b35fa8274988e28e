package org.retinue.ui.arrange;

/// What may move.
public enum Choice {
    POOL,
    UNCONFIRMED,
    IMPROVE
}
