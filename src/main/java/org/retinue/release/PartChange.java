package org.retinue.release;

import java.util.List;

/// What became of a thing of a tour that is no item: a delegate, a site, a stay.
public record PartChange(Part part, String id, List<FieldChange> fields) {

    public PartChange {
        fields = List.copyOf(fields);
    }

    /// Whether the thing is there after and was not before.
    public boolean isNew() {
        return isWhole() && fields.getFirst().before().isEmpty();
    }

    /// Whether the thing was there before and is not after.
    public boolean isGone() {
        return isWhole() && fields.getFirst().after().isEmpty();
    }

    private boolean isWhole() {
        return !id.isEmpty() && fields.getFirst().field().isEmpty();
    }
}
