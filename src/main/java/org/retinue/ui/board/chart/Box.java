package org.retinue.ui.board.chart;

/// A rectangle, in pixels from the top left corner of the chart.
public record Box(double x, double y, double width, double height) {

    /// The smallest one with both points in it.
    public static Box between(double x, double y, double otherX, double otherY) {
        return new Box(
                Math.min(x, otherX),
                Math.min(y, otherY),
                Math.abs(x - otherX),
                Math.abs(y - otherY));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
    }

    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
