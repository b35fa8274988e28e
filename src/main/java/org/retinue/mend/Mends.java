package org.retinue.mend;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.check.Situation;
import org.retinue.tour.Directory;

/// All ways of putting a finding right.
public final class Mends {

    private static final List<Function<Trial, Stream<Outlook>>> WAYS =
            List.of(
                    Asking::theHost,
                    Interpreters::others,
                    Legs::missing,
                    Ends::mistyped,
                    Ends::longerLeg,
                    Ends::usualLength,
                    Moves::apart,
                    Moves::aroundOthers,
                    Moves::intoHours,
                    Moves::intoTour,
                    Ends::shorter,
                    Swaps::withNeighbours,
                    Slots::otherHours);

    /// More would be no help.
    private static final int MOST = 8;

    private static final Comparator<Outlook> LEAST_DISTURBANCE =
            Comparator.comparingLong(Outlook::warnings)
                    .thenComparingInt(outlook -> outlook.changes().size())
                    .thenComparing(Outlook::distance);

    private Mends() {}

    /// What would put the finding right in this situation, the least disturbing first: each makes
    /// it go away, makes no new error, and moves nothing that must stay. The directory knows whom
    /// the office can send.
    public static List<Mend> of(Finding finding, Situation situation, Directory known) {
        return outlooks(finding, situation, known).stream().map(Outlook::mend).toList();
    }

    /// The same, with what would come of each.
    public static List<Outlook> outlooks(Finding finding, Situation situation, Directory known) {
        var trial = Trial.of(finding, situation, known);
        if (!trial.now().words().contains(finding)) {
            return List.of();
        }
        var seen = new HashSet<>();
        return WAYS.stream()
                .flatMap(way -> way.apply(trial))
                .filter(outlook -> seen.add(outlook.after()))
                .sorted(LEAST_DISTURBANCE)
                .limit(MOST)
                .toList();
    }
}
