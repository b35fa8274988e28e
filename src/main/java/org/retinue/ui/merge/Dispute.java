package org.retinue.ui.merge;

import java.util.List;
import java.util.stream.Stream;
import org.retinue.release.Comparison;
import org.retinue.release.Conflict;
import org.retinue.release.FieldChange;
import org.retinue.release.Merge;
import org.retinue.tour.Tour;

/// Something that both sides changed, to different values: the way to it, and what each side made
/// of what was there before.
public record Dispute(String path, List<FieldChange> mine, List<FieldChange> theirs) {

    public Dispute {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    static List<Dispute> of(Tour base, Tour mine, Tour theirs) {
        var ours = Comparison.of(base, mine).fields();
        var others = Comparison.of(base, theirs).fields();
        return Merge.of(base, mine, theirs).conflicts().stream()
                .map(Conflict::field)
                .distinct()
                .map(path ->
                        new Dispute(
                                path,
                                ours.stream().filter(change -> touches(path, change)).toList(),
                                others.stream().filter(change -> touches(path, change)).toList()))
                .toList();
    }

    /// Whether the change is of what is at the path, of a part of it, or of what it is a part of.
    static boolean touches(String path, FieldChange change) {
        var field = change.path();
        return field.equals(path) || field.startsWith(path + "/") || path.startsWith(field + "/");
    }

    /// All changes of both sides.
    Stream<FieldChange> changes() {
        return Stream.concat(mine.stream(), theirs.stream());
    }
}
