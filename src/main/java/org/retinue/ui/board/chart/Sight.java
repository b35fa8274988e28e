package org.retinue.ui.board.chart;

import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// What is to be seen of a tour through a window of a size: how large it is drawn, and which part
/// of it the window is over.
public record Sight(
        Tour tour,
        Plan plan,
        Shelf shelf,
        Scale scale,
        Ground ground,
        double width,
        double height,
        double x,
        double y) {

    /// The tour at its first day, from the hour on in which the earliest item begins.
    public static Sight of(Tour tour, Scale scale, double width, double height) {
        var sight = made(tour, scale, width, height);
        var first = Axis.of(sight.plan.all().filter(Piece::begins).toList()).from();
        return sight.at(0, sight.ground.y(first));
    }

    public Plan.Least least() {
        return Plan.Least.at(drawn());
    }

    /// The scale at which the window is filled.
    public Scale drawn() {
        return new Scale(ground.minute(), scale.lane());
    }

    /// Another state of the tour, seen alike.
    public Sight showing(Tour changed) {
        var next = made(changed, scale, width, height);
        // The same minute stays at the top when earlier hours come to be shown or go.
        return next.at(x, y + next.ground.y(plan.axis().from()));
    }

    public Sight resized(double changedWidth, double changedHeight) {
        return made(tour, scale, changedWidth, changedHeight).at(x, y);
    }

    /// Drawn larger or smaller; what is at this point of the window stays there.
    public Sight zoomed(double factor, double atX, double atY) {
        return scaled(drawn().zoomed(factor), atX, atY);
    }

    public Sight natural() {
        return scaled(Scale.NATURAL, 0, 0);
    }

    /// Everything at once, as far as it can still be seen then.
    public Sight fitted() {
        return scaled(Scale.fitting(plan.axis(), plan.lanes(), width, height), 0, 0);
    }

    public Sight scrolled(double byX, double byY) {
        return at(x + byX, y + byY);
    }

    /// Scrolled as little as is needed to have the item in the window.
    public Sight revealing(ItemId item) {
        return plan.piece(item)
                .map(ground::box)
                .map(box ->
                        scrolled(
                                needed(box.x(), box.right(), x, width),
                                needed(box.y(), box.bottom(), y, height)))
                .orElse(this);
    }

    /// Whether something of the item is in the window.
    public boolean shows(ItemId item) {
        return plan.piece(item).map(ground::box).filter(window()::meets).isPresent();
    }

    public Box window() {
        return new Box(x, y, width, height);
    }

    /// The spot under a point of the window.
    public Spot spot(double windowX, double windowY) {
        return ground.spot(windowX + x, windowY + y);
    }

    private Sight scaled(Scale changed, double atX, double atY) {
        var minuteThere = ground.spot(0, atY + y).minute();
        var partThere = ground.width() == 0 ? 0 : (atX + x) / ground.width();
        var next = made(tour, changed, width, height);
        return next.at(partThere * next.ground.width() - atX, next.ground.y(minuteThere) - atY);
    }

    private Sight at(double wantedX, double wantedY) {
        return new Sight(
                tour,
                plan,
                shelf,
                scale,
                ground,
                width,
                height,
                Math.clamp(wantedX, 0, Math.max(0, ground.width() - width)),
                Math.clamp(wantedY, 0, Math.max(0, ground.height() - height)));
    }

    private static double needed(double from, double to, double shownFrom, double size) {
        if (from < shownFrom || to - from > size) {
            return from - shownFrom;
        }
        return Math.max(0, to - (shownFrom + size));
    }

    private static Sight made(Tour tour, Scale scale, double width, double height) {
        var least = Plan.of(tour, Plan.Least.at(scale));
        var drawn = scale.filling(least.axis(), height);
        var plan = drawn.equals(scale) ? least : Plan.of(tour, Plan.Least.at(drawn));
        return new Sight(
                tour,
                plan,
                Shelf.of(tour, plan.days()),
                scale,
                Ground.of(plan, drawn, width),
                width,
                height,
                0,
                0);
    }
}
