package org.retinue.ui.ripple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.retinue.check.Finding;
import org.retinue.edit.Ripple;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// What would come of a shift from an item on that day: what it does, the tour after it, what would
/// be wrong then and is not now, and what would be mended.
record Foreseen(
        Tour before,
        Tour after,
        LocalDate from,
        boolean later,
        Ripple ripple,
        List<Finding> fresh,
        List<Finding> mended) {

    Foreseen {
        fresh = List.copyOf(fresh);
        mended = List.copyOf(mended);
    }

    /// What is asked: in which tour from which item on, with what the office knows about roads, and
    /// what the rules find in any tour.
    record Case(Tour tour, Item from, TravelTimes travel, Function<Tour, List<Finding>> findings) {}

    static Foreseen of(Case asked, Duration by) {
        var tour = asked.tour();
        var ripple = Ripple.of(tour, asked.travel(), asked.from().id(), by);
        var after = ripple.edit().map(edit -> edit.on(tour)).orElse(tour);
        var now = asked.findings().apply(tour);
        var then = asked.findings().apply(after);
        return new Foreseen(
                tour,
                after,
                asked.from().day().orElse(tour.firstDay()),
                !by.isNegative(),
                ripple,
                without(then, now),
                without(now, then));
    }

    /// Those that are not among the others, where the same rule says the same of the same items, be
    /// it by more or fewer minutes.
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        return findings.stream()
                .filter(finding ->
                        others.stream()
                                .noneMatch(other ->
                                        other.rule() == finding.rule()
                                                && other.severity() == finding.severity()
                                                && other.items().equals(finding.items())))
                .toList();
    }
}
