package org.retinue.ui.gifts;

/// The columns of the list of gifts.
enum GiftColumn {
    READY,
    WHAT,
    OTHER_WHAT,
    DIRECTION,
    GIVER,
    RECIPIENT,
    VALUE,
    AT,
    HANDOVER,
    APPROVAL
}
