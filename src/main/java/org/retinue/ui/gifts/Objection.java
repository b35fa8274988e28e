package org.retinue.ui.gifts;

/// Why something that was typed into the list of gifts cannot be kept.
enum Objection {
    NOTHING_GIVEN,
    NO_DIRECTION,
    NO_HANDOVER,
    NO_PERSON,
    NO_VALUE,
    NO_ITEM,
    WHAT_FIRST
}
