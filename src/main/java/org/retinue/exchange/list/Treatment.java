package org.retinue.exchange.list;

/// What the officer wants done with a row.
public enum Treatment {
    TAKE,
    /// As somebody else than whom it looks like.
    AS_NEW,
    LEAVE
}
