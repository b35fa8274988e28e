package org.retinue.exchange.list;

import java.util.List;

/// A row of a table as it is understood: of whom or what it is, what it would change, and whether
/// it will be taken.
public record ListRow(
        int index,
        RowState state,
        String name,
        List<FieldChange> changes,
        List<ListRemark> remarks,
        Treatment treatment) {

    public ListRow {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }

    static ListRow aside(int index) {
        return new ListRow(index, RowState.ASIDE, "", List.of(), List.of(), Treatment.LEAVE);
    }

    public boolean isTaken() {
        return treatment != Treatment.LEAVE && state != RowState.WRONG && state != RowState.ASIDE;
    }

    /// Whether the officer had better look at it before it is taken.
    public boolean needsALook() {
        return state == RowState.DUPLICATE
                || state == RowState.WRONG
                || remarks.stream().anyMatch(ListRemark::needsALook);
    }

    /// What the officer may do with it.
    public List<Treatment> treatments() {
        return switch (state) {
            case NEW -> List.of(Treatment.TAKE, Treatment.LEAVE);
            case CHANGED -> List.of(Treatment.TAKE, Treatment.AS_NEW, Treatment.LEAVE);
            case SAME, DUPLICATE -> List.of(Treatment.LEAVE, Treatment.AS_NEW);
            case WRONG, ASIDE -> List.of(Treatment.LEAVE);
        };
    }
}
