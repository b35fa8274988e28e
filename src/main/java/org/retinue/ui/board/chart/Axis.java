package org.retinue.ui.board.chart;

import java.util.Collection;
import java.util.stream.IntStream;

/// The part of a day that the board shows, in minutes after midnight, from one full hour to
/// another.
public record Axis(int from, int to) {

    public static final int HOUR = 60;
    public static final int DAY = 24 * HOUR;

    /// What is shown of a day even if nothing happens.
    public static final Axis USUAL = new Axis(7 * HOUR, 22 * HOUR);

    /// The usual hours, and as many before and after them as the pieces need.
    static Axis of(Collection<Piece> pieces) {
        var from = pieces.stream().mapToInt(Piece::from).min().orElse(DAY);
        var to = pieces.stream().mapToInt(Piece::to).max().orElse(0);
        return new Axis(
                Math.min(USUAL.from, from / HOUR * HOUR),
                Math.max(USUAL.to, (to + HOUR - 1) / HOUR * HOUR));
    }

    public int length() {
        return to - from;
    }

    /// The full hours, the last one left out.
    public IntStream hours() {
        return IntStream.range(from / HOUR, to / HOUR).map(hour -> hour * HOUR);
    }
}
