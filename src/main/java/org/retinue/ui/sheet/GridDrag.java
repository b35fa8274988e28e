package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventTarget;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Drags a line of the grid to another place. A stroke shows where it would land; Esc calls the
/// drag off, and only letting go tells of it.
final class GridDrag<I, C extends Enum<C>> extends Pane {

    /// A press that moves less than this is a click.
    private static final double THRESHOLD = 4;

    /// So near to its ends the list goes on below the mouse, by so much at a time.
    private static final double EDGE = 18;

    private static final double PULL = 8;
    private static final double STROKE = 3;

    private final Grid<I, C> grid;
    private final GridTable<I, C> table;
    private final Region stroke = new Region();
    private final Timeline pulling = new Timeline(new KeyFrame(Duration.millis(30), _ -> pull()));
    private Predicate<I> movable = _ -> false;
    private BiConsumer<I, Integer> moved = (_, _) -> {};
    private Optional<Press<I>> press = Optional.empty();
    private Optional<Double> mouse = Optional.empty();

    /// On which line the button went down, and how far below the top of the window.
    private record Press<I>(I line, double y) {}

    GridDrag(Grid<I, C> grid, GridTable<I, C> table) {
        this.grid = grid;
        this.table = table;
        stroke.setId("landing");
        stroke.getStyleClass().add("landing");
        stroke.setManaged(false);
        stroke.setVisible(false);
        setMouseTransparent(true);
        getChildren().add(stroke);
        pulling.setCycleCount(Animation.INDEFINITE);
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void allow(Predicate<I> which, BiConsumer<I, Integer> telling) {
        movable = which;
        moved = telling;
    }

    /// Calls off what was begun.
    void cancel() {
        pulling.stop();
        press = Optional.empty();
        mouse = Optional.empty();
        stroke.setVisible(false);
        grid.setCursor(null);
    }

    private boolean isDragging() {
        return mouse.isPresent();
    }

    private void pressed(MouseEvent event) {
        // The release of what was begun before may have gone astray.
        cancel();
        if (event.getButton() != MouseButton.PRIMARY
                || event.isShiftDown()
                || event.isShortcutDown()
                || grid.isEditing()
                || !isOnLines(event.getSceneY())
                || isOnScrollBar(event.getTarget())) {
            return;
        }
        var row = (int) Math.floor(depth(event.getSceneY()));
        var lines = lines();
        if (row >= 0 && row < lines.size()) {
            press = Optional.of(new Press<>(lines.get(row), event.getSceneY()));
        }
    }

    private void dragged(MouseEvent event) {
        if (press.isEmpty() || grid.isEditing()) {
            return;
        }
        if (isDragging() || Math.abs(event.getSceneY() - press.get().y()) >= THRESHOLD) {
            grid.setCursor(Cursor.CLOSED_HAND);
            mouse = Optional.of(event.getSceneY());
            if (pulled() == 0) {
                pulling.stop();
            } else {
                pulling.play();
            }
            show();
            event.consume();
        }
    }

    private void released() {
        var line = press.map(Press::line);
        var landing = landing();
        cancel();
        landing.map(Landing::steps)
                .filter(steps -> steps != 0)
                .ifPresent(steps -> line.ifPresent(it -> moved.accept(it, steps)));
    }

    private void keyPressed(KeyEvent event) {
        if (isDragging()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
            }
            event.consume();
        }
    }

    /// While the drag rests at an end of the list, the list goes on below it.
    private void pull() {
        flow().ifPresent(flow -> flow.scrollPixels(pulled()));
        show();
    }

    private double pulled() {
        return flow().flatMap(flow ->
                        mouse.map(y -> flow.sceneToLocal(0, y).getY())
                                .map(y ->
                                        y < EDGE ? -PULL : y > flow.getHeight() - EDGE ? PULL : 0))
                .orElse(0.0);
    }

    private void show() {
        var landing = landing().filter(to -> to.steps() != 0);
        stroke.setVisible(landing.isPresent());
        landing.ifPresent(to -> flow().ifPresent(flow -> place(flow, to)));
    }

    private void place(VirtualFlow<?> flow, Landing to) {
        var area = sceneToLocal(flow.localToScene(flow.getLayoutBounds()));
        var y = area.getMinY() + top(flow) + to.gap() * GridTable.ROW_HEIGHT - STROKE / 2;
        stroke.resizeRelocate(
                area.getMinX(),
                Math.rint(Math.clamp(y, area.getMinY(), area.getMaxY() - STROKE)),
                area.getWidth(),
                STROKE);
    }

    private Optional<Landing> landing() {
        var lines = lines();
        return mouse.flatMap(y ->
                press.map(Press::line)
                        .map(lines::indexOf)
                        .filter(from -> from >= 0)
                        .map(from -> Landing.at(depth(y), from, lines.size())));
    }

    /// The lines that can be dragged; they stand before all others.
    private List<I> lines() {
        return grid.steps().lines().stream().map(Line::id).takeWhile(movable).toList();
    }

    /// In line heights below the top of the first line.
    private double depth(double y) {
        return flow().map(
                        flow -> (flow.sceneToLocal(0, y).getY() - top(flow)) / GridTable.ROW_HEIGHT)
                .orElse(-1.0);
    }

    /// And not on the names of the columns.
    private boolean isOnLines(double y) {
        return flow().map(flow -> flow.sceneToLocal(0, y).getY())
                .filter(below -> below >= 0)
                .isPresent();
    }

    private static double top(VirtualFlow<?> flow) {
        var first = flow.getFirstVisibleCell();
        return first == null ? 0 : first.getLayoutY() - first.getIndex() * GridTable.ROW_HEIGHT;
    }

    private Optional<VirtualFlow<?>> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.of(flow)
                : Optional.empty();
    }

    private static boolean isOnScrollBar(EventTarget target) {
        for (var node = target instanceof Node it ? it : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }
}
