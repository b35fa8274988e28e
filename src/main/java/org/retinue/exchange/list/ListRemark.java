package org.retinue.exchange.list;

/// What is remarkable at a column of a row, or about the row where the column is -1.
public record ListRemark(int column, Doubt doubt, String detail) {

    static final int WHOLE_ROW = -1;

    static ListRemark of(Doubt doubt, String detail) {
        return new ListRemark(WHOLE_ROW, doubt, detail);
    }

    public boolean needsALook() {
        return doubt.weight() != Doubt.Weight.TOLD;
    }
}
