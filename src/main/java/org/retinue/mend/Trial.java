package org.retinue.mend;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.Situation;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;

/// A finding for which mends are tried: in which situation, who and what is known to the office,
/// everything that is wrong now, and how often the rules may still be asked.
record Trial(Finding finding, Situation situation, Directory known, Told now, Patience patience) {

    /// A move that falls short goes so often as far again as is still missing.
    private static final int ROUNDS = 3;

    static Trial of(Finding finding, Situation situation, Directory known) {
        var now = Told.of(Checks.findings(situation));
        return new Trial(finding, situation, known, now, new Patience());
    }

    Tour tour() {
        return situation.tour();
    }

    /// The items that the finding is about.
    List<Item> items() {
        return finding.items().stream().flatMap(id -> tour().item(id).stream()).toList();
    }

    /// What would come of the mend, where it puts the finding right and moves nothing that must
    /// stay.
    Optional<Outlook> tried(Mend mend) {
        return patience.isLeft()
                ? Optional.of(outlook(mend)).filter(this::isGood)
                : Optional.empty();
    }

    /// The mend that moves so far or, where that falls short, as much further as is missing then.
    Optional<Outlook> stretched(Duration by, Function<Duration, Mend> moving) {
        var far = by;
        for (var round = 0; round < ROUNDS && !far.isZero() && patience.isLeft(); round++) {
            var outlook = outlook(moving.apply(far));
            if (isGood(outlook)) {
                return Optional.of(outlook);
            }
            var missing = missing(outlook);
            if (missing.isZero()) {
                return Optional.empty();
            }
            far = far.isNegative() ? far.minus(missing) : far.plus(missing);
        }
        return Optional.empty();
    }

    private Outlook outlook(Mend mend) {
        patience.spend();
        return Outlook.of(mend, situation, now);
    }

    private boolean isGood(Outlook outlook) {
        return outlook.changes().stream()
                        .filter(Outlook.Change::isMove)
                        .flatMap(change -> change.before().stream())
                        .allMatch(Movable::isMovable)
                && outlook.mends(finding);
    }

    /// What the items of the finding still lack.
    private Duration missing(Outlook outlook) {
        return Stream.concat(outlook.fresh().stream(), outlook.left().stream())
                .filter(other -> other.items().containsAll(finding.items()))
                .flatMap(other -> Shortfall.of(other.evidence()).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
