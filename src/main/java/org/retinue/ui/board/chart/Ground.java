package org.retinue.ui.board.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.OpeningHours;

/// A plan drawn to a scale: what stands where, and what is to be found at a point.
public record Ground(Plan plan, double minute, double lane) {

    /// Free room on either side of the blocks of a lane.
    private static final double GAP = 2;

    private static final double EDGE = 6;

    /// The plan at the scale, its lanes widened where the window has room.
    public static Ground of(Plan plan, Scale scale, double windowWidth) {
        var share = plan.lanes() == 0 ? windowWidth : Math.floor(windowWidth / plan.lanes());
        return new Ground(plan, scale.minute(), Math.max(scale.lane(), share));
    }

    public double width() {
        return plan.lanes() * lane;
    }

    public double height() {
        return plan.axis().length() * minute;
    }

    public double dayWidth() {
        return plan.tracks().size() * lane;
    }

    public double y(double minuteOfDay) {
        return (minuteOfDay - plan.axis().from()) * minute;
    }

    public Box box(Piece piece) {
        var whole = piece.lanes() * lane - 2 * GAP;
        var width = whole / piece.columns();
        return new Box(
                piece.day() * dayWidth() + piece.lane() * lane + GAP + piece.column() * width,
                y(piece.from()),
                width,
                (piece.to() - piece.from()) * minute);
    }

    public Spot spot(double x, double y) {
        var lanes = Math.max(1, plan.tracks().size());
        var column = Math.clamp((long) Math.floor(x / lane), 0, Math.max(0, plan.lanes() - 1));
        return new Spot(
                column / lanes,
                column % lanes,
                Math.clamp(y / minute + plan.axis().from(), 0, Axis.DAY));
    }

    public Optional<Grasp> grasp(double x, double y) {
        if (x < 0 || x >= width() || y < 0 || y >= height()) {
            return Optional.empty();
        }
        return plan.pieces().get(spot(x, y).day()).stream()
                .filter(piece -> box(piece).contains(x, y))
                .findFirst()
                .map(piece -> new Grasp(piece, grip(piece, y)));
    }

    /// The pieces that reach into the box.
    public Stream<Piece> within(Box box) {
        var first = spot(box.x(), box.y()).day();
        var last = spot(box.right(), box.y()).day();
        return plan.days().isEmpty()
                ? Stream.empty()
                : plan.pieces().subList(first, last + 1).stream()
                        .flatMap(List::stream)
                        .filter(piece -> box(piece).meets(box));
    }

    /// When a place is open, on each day on which that is known.
    public List<Box> openings(OpeningHours hours) {
        return IntStream.range(0, plan.days().size())
                .boxed()
                .flatMap(day ->
                        hours.on(plan.days().get(day)).stream().map(opening -> box(day, opening)))
                .toList();
    }

    private Box box(int day, OpeningHours.Opening opening) {
        var opens = Math.max(plan.axis().from(), opening.opens().toSecondOfDay() / 60);
        var closing = opening.closes().toSecondOfDay() / 60;
        var closes = Math.min(plan.axis().to(), closing == 0 ? Axis.DAY : closing);
        return new Box(
                day * dayWidth(), y(opens), dayWidth(), Math.max(0, closes - opens) * minute);
    }

    private Grasp.Grip grip(Piece piece, double y) {
        var box = box(piece);
        var edge = Math.min(EDGE, box.height() / 4);
        if (piece.begins() && y < box.y() + edge) {
            return Grasp.Grip.START;
        }
        return piece.ends() && y >= box.bottom() - edge ? Grasp.Grip.END : Grasp.Grip.WHOLE;
    }
}
