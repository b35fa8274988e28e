package org.retinue.print;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.retinue.tour.Tour;

/// Marks the rows of a list that did not stand there in the release that its reader holds. What a
/// row's number is does not count: it is another one as soon as a row above is gone.
final class ChangedRows {

    private ChangedRows() {}

    /// The list of the tour, with marks where the order names a release to compare with.
    static Listing marked(Tour tour, Order order, BiFunction<Tour, Order, Listing> list) {
        var now = list.apply(tour, order);
        return order.since()
                .map(since -> now.marking(said(list.apply(since.tour(), order)), mark(order)))
                .orElse(now);
    }

    private static Frame.Mark mark(Order order) {
        return new Frame.Mark("▲", Voices.in(order.languages()).say("print.changed"));
    }

    private static Set<List<Listing.Line>> said(Listing before) {
        return before.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(Listing.Row::said)
                .collect(Collectors.toSet());
    }
}
