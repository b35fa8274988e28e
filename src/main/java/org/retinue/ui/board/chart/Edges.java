package org.retinue.ui.board.chart;

import java.time.LocalDateTime;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// The two ends of a timed item, of which one goes elsewhere, but not past the other. Which comes
/// first is told in true time: a flight west over the date line lands, by the clocks, before it
/// leaves.
record Edges(Tour tour, Item item, Moment.Timed timed) {

    Item starting(LocalDateTime wanted) {
        var last =
                timed.end()
                        .atZone(tour.endZone(item))
                        .withZoneSameInstant(tour.startZone(item))
                        .toLocalDateTime();
        return item.withMoment(new Moment.Timed(wanted.isAfter(last) ? last : wanted, timed.end()));
    }

    Item ending(LocalDateTime wanted) {
        var first =
                timed.start()
                        .atZone(tour.startZone(item))
                        .withZoneSameInstant(tour.endZone(item))
                        .toLocalDateTime();
        return item.withMoment(
                new Moment.Timed(timed.start(), wanted.isBefore(first) ? first : wanted));
    }
}
