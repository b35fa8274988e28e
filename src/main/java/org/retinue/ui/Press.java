package org.retinue.ui;

import org.jspecify.annotations.Nullable;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.tour.Tour;

/// Prints papers in the background; its fonts are read when the first one is printed.
final class Press {

    private @Nullable Papers papers;

    synchronized byte[] pdf(Tour tour, Order order) {
        if (papers == null) {
            papers = new Papers();
        }
        return papers.pdf(tour, order);
    }
}
