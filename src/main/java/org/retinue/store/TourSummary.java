package org.retinue.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// A tour as a list of tours shows it; the items are counted, and those among them that have a day
/// and are not agreed yet.
public record TourSummary(
        TourId id,
        Heading heading,
        LocalDate firstDay,
        LocalDate lastDay,
        Text delegation,
        String country,
        int items,
        int unconfirmed,
        long version) {

    /// What stands between an idea and an agreement.
    static final Set<ConfirmationState> UNCONFIRMED =
            EnumSet.of(
                    ConfirmationState.TENTATIVE,
                    ConfirmationState.REQUESTED,
                    ConfirmationState.RECONFIRM);

    /// The tour in short.
    public static TourSummary of(Stored stored) {
        var tour = stored.tour();
        return new TourSummary(
                tour.id(),
                tour.heading(),
                tour.firstDay(),
                tour.lastDay(),
                tour.delegation().name(),
                tour.delegation().country(),
                tour.items().size(),
                Math.toIntExact(tour.items().stream().filter(TourSummary::isUnconfirmed).count()),
                stored.version());
    }

    private static boolean isUnconfirmed(Item item) {
        return item.day().isPresent()
                && UNCONFIRMED.contains(item.standing().confirmation().state());
    }
}
