package org.retinue.ui.board.chart;

/// How large the board is drawn: pixels for a minute, and the least ones for a track.
public record Scale(double minute, double lane) {

    public static final Scale NATURAL = new Scale(1, 104);

    private static final double LEAST_MINUTE = 0.3;
    private static final double MOST_MINUTE = 8;
    private static final double LEAST_LANE = 28;
    private static final double MOST_LANE = 480;

    public Scale {
        minute = Math.clamp(minute, LEAST_MINUTE, MOST_MINUTE);
        lane = Math.clamp(lane, LEAST_LANE, MOST_LANE);
    }

    public Scale zoomed(double factor) {
        return new Scale(minute * factor, lane * factor);
    }

    /// Hours drawn higher where the window has room for all of them.
    public Scale filling(Axis axis, double height) {
        return new Scale(Math.max(minute, height / axis.length()), lane);
    }

    /// As large as everything can be seen at once in a window of this size, within reason.
    public static Scale fitting(Axis axis, int lanes, double width, double height) {
        return new Scale(height / axis.length(), width / Math.max(1, lanes));
    }
}
