package org.retinue.tour;

/// From whom to whom a gift goes.
public enum GiftDirection {
    TO_GUESTS,
    FROM_GUESTS
}
