package org.retinue.ui.preview;

import org.retinue.print.Order;
import org.retinue.print.PageImages;
import org.retinue.tour.Trouble;

/// What became of one order.
sealed interface Part {

    Order order();

    /// A paper, and its pages.
    @SuppressWarnings("ArrayRecordComponent")
    record Made(Order order, byte[] pdf, PageImages images) implements Part {}

    /// Why there is no paper.
    record Failed(Order order, Trouble trouble) implements Part {}
}
