package org.retinue.release;

import java.util.List;
import java.util.Set;
import org.retinue.tour.Office;

/// What two sides settled for an office, and what they did not agree on.
public record OfficeMerge(Office office, List<Conflict> conflicts) {

    public OfficeMerge {
        conflicts = List.copyOf(conflicts);
    }

    /// What both sides did, one upon the other.
    public static OfficeMerge of(Office base, Office mine, Office theirs) {
        var fields = new Fields(Set.of());
        var merged = fields.merged("office", base, mine, theirs);
        return new OfficeMerge(merged, fields.conflicts());
    }
}
