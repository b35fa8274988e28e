package org.retinue.ui.preview;

import org.retinue.print.PageImages;

/// One page of a paper, counted from 0, and what the paper is called.
record PageRef(PageImages images, int page, String paper) {

    PageImages.Size size() {
        return images.sizes().get(page);
    }
}
