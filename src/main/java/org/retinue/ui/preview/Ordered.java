package org.retinue.ui.preview;

import java.util.List;
import java.util.Map;
import org.retinue.print.Order;
import org.retinue.tour.Tour;

/// What the dialog hands over to be saved or printed: the orders in their order, and the papers
/// that were made of them while one looked.
public record Ordered(Tour tour, Wish wish, List<Order> orders, Map<Order, byte[]> made) {

    public Ordered {
        orders = List.copyOf(orders);
        made = Map.copyOf(made);
    }

    /// The paper that showed, or else one that is made now.
    public byte[] pdf(Order order, Press press) {
        var shown = made.get(order);
        return shown == null ? press.pdf(tour, order) : shown;
    }
}
