package org.retinue.ui.merge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.release.Merge;
import org.retinue.tour.Tour;

/// What two sides made of a tour that they had in common, and what comes of it by what is chosen
/// where both changed the same.
public record Merging(Tour base, Tour mine, Tour theirs, List<Dispute> disputes) {

    public Merging {
        disputes = List.copyOf(disputes);
    }

    public static Merging of(Tour base, Tour mine, Tour theirs) {
        return new Merging(base, mine, theirs, Dispute.of(base, mine, theirs));
    }

    /// What only the one side did.
    public List<FieldChange> onlyMine() {
        return undisputed(Comparison.of(base, mine).fields());
    }

    public List<FieldChange> onlyTheirs() {
        return undisputed(Comparison.of(base, theirs).fields());
    }

    /// What both did, where in these disputes theirs holds and in all others mine.
    public Tour result(Collection<Dispute> forThem) {
        var yielding = forThem.stream().map(Dispute::path).collect(Collectors.toSet());
        return Merge.of(base, mine, theirs, yielding).tour();
    }

    private List<FieldChange> undisputed(List<FieldChange> changes) {
        return changes.stream()
                .filter(change ->
                        disputes.stream()
                                .noneMatch(dispute -> Dispute.touches(dispute.path(), change)))
                .toList();
    }
}
