package org.retinue.ui.gifts;

import org.retinue.tour.GiftId;

/// A line of the list of gifts: a gift, or room for another.
sealed interface GiftLine {

    record OfGift(GiftId gift) implements GiftLine {}

    record OfNew() implements GiftLine {}
}
