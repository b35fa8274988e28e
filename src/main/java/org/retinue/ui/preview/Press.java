package org.retinue.ui.preview;

import org.jspecify.annotations.Nullable;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.tour.Tour;

/// Makes papers in the background; its fonts are read when the first one is made.
public final class Press {

    private @Nullable Papers papers;

    public synchronized byte[] pdf(Tour tour, Order order) {
        if (papers == null) {
            papers = new Papers();
        }
        return papers.pdf(tour, order);
    }
}
