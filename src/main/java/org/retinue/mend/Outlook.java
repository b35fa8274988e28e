package org.retinue.mend;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// What would come of a mend: the tour before and after it, which items it changes or adds, what
/// would be wrong then and is not now, what would be put right, and what stays wrong.
public record Outlook(
        Mend mend,
        Tour before,
        Tour after,
        List<Change> changes,
        List<Finding> fresh,
        List<Finding> gone,
        List<Finding> left) {

    public Outlook {
        changes = List.copyOf(changes);
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
        left = List.copyOf(left);
    }

    /// An item as it was, where it was there, and as it becomes.
    public record Change(Optional<Item> before, Item after) {

        boolean isMove() {
            return before.filter(was -> !was.moment().equals(after.moment())).isPresent();
        }

        /// By how much its two ends move.
        private Duration distance() {
            return before.map(was -> distance(was.moment(), after.moment())).orElse(Duration.ZERO);
        }

        private static Duration distance(Moment one, Moment other) {
            return one instanceof Moment.Timed was && other instanceof Moment.Timed is
                    ? between(was.start(), is.start()).plus(between(was.end(), is.end()))
                    : Duration.ZERO;
        }

        private static Duration between(LocalDateTime one, LocalDateTime other) {
            return Duration.between(one, other).abs();
        }
    }

    /// What would come of the mend in this situation.
    public static Outlook of(Mend mend, Situation situation) {
        return of(mend, situation, Told.of(Checks.findings(situation)));
    }

    static Outlook of(Mend mend, Situation situation, Told now) {
        var before = situation.tour();
        var after = mend.apply(before);
        var then = Told.of(Checks.findings(situation.with(after)));
        return new Outlook(
                mend,
                before,
                after,
                changes(before, after),
                now.lacks(then),
                then.lacks(now),
                now.shares(then));
    }

    /// Whether the trouble is over and nothing embarrassing comes in its place.
    boolean mends(Finding finding) {
        return !before.equals(after)
                && left.stream().noneMatch(other -> Sameness.persists(finding, other))
                && fresh.stream().noneMatch(other -> Sameness.persists(finding, other))
                && fresh.stream().noneMatch(other -> other.severity() == Severity.ERROR);
    }

    long warnings() {
        return fresh.stream().filter(finding -> finding.severity() == Severity.WARNING).count();
    }

    Duration distance() {
        return changes.stream().map(Change::distance).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Change> changes(Tour before, Tour after) {
        var known = before.itemsById();
        return after.items().stream()
                .filter(item -> !item.equals(known.get(item.id())))
                .map(item -> new Change(Optional.ofNullable(known.get(item.id())), item))
                .toList();
    }
}
