package org.retinue.tour;

/// How a gift is handed over.
public enum Handover {
    IN_PUBLIC,
    THROUGH_STAFF
}
