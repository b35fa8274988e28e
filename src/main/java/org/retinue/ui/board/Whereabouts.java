package org.retinue.ui.board;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.retinue.tour.ItemId;
import org.retinue.ui.board.chart.Box;
import org.retinue.ui.board.chart.Sight;

/// Where the mouse is: points of the board, and what they are of the chart and of the strip beside
/// it.
record Whereabouts(Region board, Frame frame) {

    /// How near the edge of the chart a drag begins to scroll, and how far at a time.
    private static final double EDGE = 16;

    Point2D point(MouseEvent event) {
        return board.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    /// A point of the board in the coordinates of the ground.
    Point2D ground(Sight sight, Point2D at) {
        return new Point2D(
                at.getX() - frame.chart().getLayoutX() + Math.rint(sight.x()),
                at.getY() - frame.chart().getLayoutY() + Math.rint(sight.y()));
    }

    /// A box of the ground in the coordinates of the board.
    Box onBoard(Sight sight, Box box) {
        return new Box(
                box.x() + frame.chart().getLayoutX() - Math.rint(sight.x()),
                box.y() + frame.chart().getLayoutY() - Math.rint(sight.y()),
                box.width(),
                box.height());
    }

    /// Whether the point is over what has no clock time.
    boolean isBeside(Point2D at) {
        return at.getX() >= frame.side().getLayoutX();
    }

    Optional<ItemId> entry(Point2D at) {
        return frame.side().item(at.getY());
    }

    Optional<LocalDate> section(Point2D at) {
        return frame.side().section(at.getY());
    }

    Box room() {
        return new Box(0, 0, board.getWidth(), board.getHeight());
    }

    /// How far a drag scrolls that is at the edge of the chart or beyond.
    Point2D pull(Point2D at) {
        var chart = frame.chart();
        return new Point2D(
                isBeside(at) ? 0 : beyond(at.getX() - chart.getLayoutX(), chart.getWidth()),
                beyond(at.getY() - chart.getLayoutY(), chart.getHeight()));
    }

    private static double beyond(double place, double size) {
        return place < EDGE
                ? Math.max(-EDGE, place - EDGE)
                : Math.clamp(place - size + EDGE, 0, EDGE);
    }
}
