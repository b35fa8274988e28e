package org.retinue.ui.preview;

import org.retinue.print.PageImages;
import org.retinue.tour.Trouble;

/// What became of one commission.
sealed interface Part {

    Commission commission();

    /// A paper, and its pages.
    @SuppressWarnings("ArrayRecordComponent")
    record Made(Commission commission, byte[] pdf, PageImages images) implements Part {}

    /// Why there is no paper.
    record Failed(Commission commission, Trouble trouble) implements Part {}
}
