package org.retinue.ui.programme;

/// Why typed text cannot be kept.
public enum Refusal {
    NO_TIME,
    NO_END,
    NO_DURATION,
    NO_DATE,
    START_FIRST,
    DAY_FIRST,
    NO_KIND,
    MORE_THAN_A_LEG,
    NO_SITE,
    SITE_FIRST,
    NO_ROOM,
    NO_PERSON,
    NO_TRACK,
    NO_STATE,
    NO_VEHICLE,
    NO_MINUTE,
    NO_DRIVER,
    NO_RIDER,
    CAR_FULL,
    NOT_THERE,
    NO_TABLE,
    NO_YUAN
}
