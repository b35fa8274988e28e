package org.retinue.ui.delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.tour.Delegation;
import org.retinue.tour.PersonId;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.Ranking;
import org.retinue.tour.Tour;

/// Putting a delegate elsewhere in the order. Whatever the order went by until then, it stays as it
/// is seen but for the one who is moved, and is the office's own from then on.
final class ByHand {

    private ByHand() {}

    /// The person so many places further down, or up where they are negative; nothing where there
    /// is no such place.
    static Optional<UnaryOperator<Delegation>> moved(Tour tour, PersonId person, int steps) {
        var order = new ArrayList<>(Ranking.of(tour).people());
        var from = order.indexOf(person);
        var to = from + steps;
        if (from < 0 || to < 0 || to >= order.size() || steps == 0) {
            return Optional.empty();
        }
        order.remove(from);
        order.add(to, person);
        return Optional.of(delegation -> inOrder(delegation, order));
    }

    /// Whoever has come in the meantime stands last.
    private static Delegation inOrder(Delegation delegation, List<PersonId> order) {
        var sorted =
                delegation.delegates().stream()
                        .sorted(
                                Comparator.comparingInt(delegate -> {
                                    var place = order.indexOf(delegate.person());
                                    return place < 0 ? order.size() : place;
                                }))
                        .toList();
        return delegation
                .withDelegates(sorted)
                .withPrecedence(delegation.precedence().withOrder(PrecedenceOrder.BY_HAND));
    }
}
