package org.retinue.mend;

import java.util.Optional;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
import org.retinue.tour.ItemId;

/// Which findings about two versions of a tour are the same trouble, be it by more or fewer
/// minutes.
final class Sameness {

    private Sameness() {}

    /// Whether the rule still speaks about what it spoke about: the same items, of which one may
    /// have come between or gone, and the same item of another tour. What has become a mere hint is
    /// another matter.
    static boolean persists(Finding finding, Finding later) {
        return isOfSameItems(finding, later) && (isGrave(later) || !isGrave(finding));
    }

    /// Whether the finding says no more than the known one.
    static boolean covers(Finding known, Finding finding) {
        return isOfSameItems(finding, known) && known.severity().compareTo(finding.severity()) <= 0;
    }

    private static boolean isOfSameItems(Finding one, Finding other) {
        return one.rule() == other.rule()
                && ((!one.items().isEmpty() && !other.items().isEmpty())
                        || one.day().equals(other.day()))
                && (one.items().containsAll(other.items())
                        || other.items().containsAll(one.items()))
                && elsewhere(one).equals(elsewhere(other));
    }

    private static boolean isGrave(Finding finding) {
        return switch (finding.severity()) {
            case ERROR, WARNING -> true;
            case HINT -> false;
        };
    }

    private static Optional<ItemId> elsewhere(Finding finding) {
        return finding.evidence() instanceof Evidence.Contest contest
                ? Optional.of(contest.other().item())
                : Optional.empty();
    }
}
