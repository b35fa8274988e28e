package org.retinue.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.retinue.tour.ItemId;
import org.retinue.ui.board.chart.Box;
import org.retinue.ui.board.chart.Draft;
import org.retinue.ui.board.chart.Gesture;
import org.retinue.ui.board.chart.Gesture.Aim;
import org.retinue.ui.board.chart.Gesture.Grab;
import org.retinue.ui.board.chart.Grasp;
import org.retinue.ui.board.chart.Sight;

/// The gestures of the mouse: press to select, drag to move, to resize, to draw or to span a band.
/// What was begun can be called off until the button is released.
final class Mouse {

    private static final int STEP = 5;

    /// A press that moves less than this is a click.
    private static final double THRESHOLD = 4;

    private final Board board;
    private final Whereabouts whereabouts;
    private final Preview preview;
    private Optional<Press> press = Optional.empty();
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private Optional<MouseEvent> last = Optional.empty();
    private boolean banding;
    private final Timeline pulling = new Timeline(new KeyFrame(Duration.millis(30), _ -> pull()));

    /// Where the button went down, and on what.
    private record Press(Point2D at, Sight sight, Grab grab, List<ItemId> selected) {}

    Mouse(Board board, Whereabouts whereabouts, Preview preview) {
        this.board = board;
        this.whereabouts = whereabouts;
        this.preview = preview;
        pulling.setCycleCount(Animation.INDEFINITE);
    }

    /// Whether the button is down: nothing may move below it.
    boolean isPressed() {
        return press.isPresent();
    }

    boolean isDragging() {
        return gesture.isPresent() || banding;
    }

    void pressed(MouseEvent event) {
        board.requestFocus();
        // The release of what was begun before may have gone astray.
        cancel();
        if (event.getButton() != MouseButton.PRIMARY || board.sight().isEmpty()) {
            return;
        }
        var sight = board.sight().get();
        var at = whereabouts.point(event);
        var grab = grab(sight, at);
        press = grab.map(it -> new Press(at, sight, it, board.selection().get().items()));
        item(grab)
                .ifPresentOrElse(
                        item -> choose(item, sight, event),
                        () -> {
                            if (!event.isShiftDown() && !event.isShortcutDown()) {
                                board.selection().clear();
                            }
                        });
    }

    void dragged(MouseEvent event) {
        if (press.isEmpty()) {
            return;
        }
        var at = whereabouts.point(event);
        if (!isDragging()) {
            if (at.distance(press.get().at()) < THRESHOLD) {
                return;
            }
            begin(press.get(), event);
        }
        last = Optional.of(event);
        if (whereabouts.pull(at).equals(Point2D.ZERO)) {
            pulling.stop();
        } else {
            pulling.play();
        }
        step(event, at);
    }

    private void step(MouseEvent event, Point2D at) {
        if (banding) {
            press.ifPresent(from -> band(from, at));
        } else {
            drag(event, at);
        }
    }

    /// While a drag rests at the edge of the chart, the chart goes on below it.
    private void pull() {
        last.ifPresent(event -> {
            var at = whereabouts.point(event);
            var by = whereabouts.pull(at);
            board.sight().map(sight -> sight.scrolled(by.getX(), by.getY())).ifPresent(board::look);
            step(event, at);
        });
    }

    void released(MouseEvent event) {
        var done = draft;
        var pressed = press;
        if (isDragging()) {
            end();
            done.ifPresent(board::make);
        } else {
            pressed.ifPresent(it -> clicked(it, event));
            end();
        }
    }

    /// Calls off what was begun.
    void cancel() {
        if (banding) {
            press.ifPresent(it -> board.selection().choose(it.selected()));
        }
        end();
    }

    /// The cursor tells what a press would take hold of.
    Cursor cursor(MouseEvent event) {
        var at = whereabouts.point(event);
        return board.sight()
                .flatMap(sight -> grab(sight, at))
                .map(grab ->
                        switch (grab) {
                            case Grab.OfPiece(var grasp, _) ->
                                    grasp.grip() == Grasp.Grip.WHOLE
                                            ? Cursor.DEFAULT
                                            : Cursor.V_RESIZE;
                            case Grab.OfEntry _, Grab.OfGround _ -> Cursor.DEFAULT;
                        })
                .orElse(Cursor.DEFAULT);
    }

    /// The item under the mouse.
    Optional<ItemId> item(MouseEvent event) {
        return item(board.sight().flatMap(sight -> grab(sight, whereabouts.point(event))));
    }

    /// Forgets what was begun.
    void end() {
        pulling.stop();
        last = Optional.empty();
        press = Optional.empty();
        gesture = Optional.empty();
        draft = Optional.empty();
        banding = false;
        preview.clear();
        board.target(Optional.empty());
    }

    private void begin(Press from, MouseEvent event) {
        var isGround = from.grab() instanceof Grab.OfGround;
        banding = isGround && (event.isShiftDown() || event.isShortcutDown());
        if (banding) {
            return;
        }
        item(Optional.of(from.grab()))
                .filter(item -> !board.selection().get().contains(item))
                .ifPresent(board.selection()::choose);
        var items = isGround ? List.<ItemId>of() : board.selection().get().items();
        var copies =
                items.stream().collect(Collectors.toMap(Function.identity(), _ -> ItemId.random()));
        gesture = Optional.of(new Gesture(from.grab(), items, copies));
        preview.begin(board.findings());
    }

    private void drag(MouseEvent event, Point2D at) {
        var sight = board.sight().orElseThrow();
        var aim = aim(sight, at);
        draft =
                gesture.flatMap(it ->
                        it.draft(sight, aim, event.isShortcutDown(), event.isAltDown() ? 1 : STEP));
        draft.ifPresentOrElse(it -> show(sight, it, at), preview::clear);
        board.target(
                aim instanceof Aim.Beside(var day) && draft.isPresent()
                        ? Optional.of(day)
                        : Optional.empty());
    }

    /// The words go beside what would come to stand under the mouse, or else beside the mouse.
    private void show(Sight sight, Draft made, Point2D at) {
        var ghosts =
                preview.show(sight, made).stream()
                        .map(box -> whereabouts.onBoard(sight, box))
                        .toList();
        preview.place(
                ghosts.stream()
                        .filter(box -> box.contains(at.getX(), at.getY()))
                        .findFirst()
                        .orElseGet(() -> new Box(at.getX() - 8, at.getY() + 8, 16, 0)),
                whereabouts.room());
    }

    private void band(Press from, Point2D at) {
        var sight = board.sight().orElseThrow();
        var begun = whereabouts.ground(from.sight(), from.at());
        var now = whereabouts.ground(sight, at);
        var box = Box.between(begun.getX(), begun.getY(), now.getX(), now.getY());
        preview.showBand(box);
        var caught = sight.ground().within(box).map(piece -> piece.item());
        board.selection()
                .choose(Stream.concat(from.selected().stream(), caught).distinct().toList());
    }

    private void choose(ItemId item, Sight sight, MouseEvent event) {
        var selection = board.selection();
        if (event.isShiftDown()) {
            selection.chooseUpTo(item, sight.tour());
        } else if (!event.isShortcutDown() && !selection.get().contains(item)) {
            selection.choose(item);
        }
    }

    private void clicked(Press from, MouseEvent event) {
        var item = item(Optional.of(from.grab()));
        if (item.isPresent() && event.getClickCount() == 2) {
            board.open(item.get());
        } else if (item.isPresent() && event.isShortcutDown()) {
            board.selection().toggle(item.get());
        } else if (item.isPresent() && !event.isShiftDown()) {
            board.selection().choose(item.get());
        }
    }

    private Optional<Grab> grab(Sight sight, Point2D at) {
        if (whereabouts.isBeside(at)) {
            return whereabouts.entry(at).map(Grab.OfEntry::new);
        }
        var ground = whereabouts.ground(sight, at);
        var spot = sight.ground().spot(ground.getX(), ground.getY());
        var isInside =
                ground.getX() < sight.ground().width() && ground.getY() < sight.ground().height();
        return sight.ground()
                .grasp(ground.getX(), ground.getY())
                .<Grab>map(grasp -> new Grab.OfPiece(grasp, spot))
                .or(() ->
                        isInside && !sight.plan().days().isEmpty()
                                ? Optional.of(new Grab.OfGround(ItemId.random(), spot))
                                : Optional.empty());
    }

    private Aim aim(Sight sight, Point2D at) {
        if (whereabouts.isBeside(at)) {
            return new Aim.Beside(whereabouts.section(at));
        }
        var ground = whereabouts.ground(sight, at);
        return new Aim.At(sight.ground().spot(ground.getX(), ground.getY()));
    }

    private static Optional<ItemId> item(Optional<Grab> grab) {
        return grab.flatMap(it ->
                switch (it) {
                    case Grab.OfPiece(var grasp, _) -> Optional.of(grasp.piece().item());
                    case Grab.OfEntry(var item) -> Optional.of(item);
                    case Grab.OfGround _ -> Optional.empty();
                });
    }
}
