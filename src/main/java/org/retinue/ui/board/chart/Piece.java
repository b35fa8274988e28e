package org.retinue.ui.board.chart;

import org.retinue.tour.ItemId;

/// What is drawn of an item on one day: from and to which minute of it, over which lanes (one for
/// each track), and in which of how many columns where others happen at the same time. The number
/// tells the pieces of an item apart, the first of which always has 0.
public record Piece(
        ItemId item,
        int number,
        int day,
        int lane,
        int lanes,
        int from,
        int to,
        int column,
        int columns,
        boolean begins,
        boolean ends) {

    public boolean overlaps(Piece other) {
        return from < other.to && other.from < to;
    }

    public boolean sharesLaneWith(Piece other) {
        return day == other.day && lane < other.lane + other.lanes && other.lane < lane + lanes;
    }

    boolean isIn(int wanted) {
        return lane <= wanted && wanted < lane + lanes;
    }

    Piece inColumn(int changed, int of) {
        return new Piece(item, number, day, lane, lanes, from, to, changed, of, begins, ends);
    }

    Piece inLanes(int first, int count) {
        return new Piece(item, number, day, first, count, from, to, column, columns, begins, ends);
    }

    Piece numbered(int changed) {
        return new Piece(item, changed, day, lane, lanes, from, to, column, columns, begins, ends);
    }
}
