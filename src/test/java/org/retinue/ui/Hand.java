package org.retinue.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.retinue.ui.look.Looks;

/// A real window in a test, and the hand at its mouse and keyboard.
///
/// Nodes are found by CSS selectors (`#new-tour`), also in open menus and popups, and waited for: a
/// click on what has not appeared yet waits until it does. Each gesture ends when the window has
/// been laid out again.
public final class Hand implements AutoCloseable {

    /// Of a drag.
    private static final int STEPS = 8;

    private static final double STRIDE = 2;

    private final Stage stage;
    private final Robot robot;
    private final Modifiers modifiers;

    private Hand(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
        modifiers = Modifiers.on(stage);
    }

    /// Shows a window of 1366 by 768 with what the supplier builds.
    public static Hand on(Supplier<? extends Parent> content) {
        return Toolkit.get(() -> {
            var stage = new Stage();
            var scene = new Scene(content.get(), 1366, 768);
            Looks.dress(scene);
            stage.setScene(scene);
            return at(stage);
        });
    }

    /// Takes a window that has been built elsewhere, and shows it.
    public static Hand at(Stage stage) {
        return Toolkit.get(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return new Hand(stage, new Robot());
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Waits for the node to be there and visible. In a condition that is waited for nothing can
    /// be: there the condition does not hold yet.
    public Node find(String selector) {
        if (Platform.isFxApplicationThread()) {
            return visible(selector).orElseThrow(() -> new NotThere(selector));
        }
        until(selector + " is shown", () -> visible(selector).isPresent());
        return Toolkit.get(() -> visible(selector).orElseThrow());
    }

    /// Finds the node as what it is.
    public <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(find(selector));
    }

    public boolean shows(String selector) {
        return Toolkit.get(() -> visible(selector).isPresent());
    }

    public Hand click(String selector) {
        return click(find(selector), 1, MouseButton.PRIMARY);
    }

    public Hand doubleClick(String selector) {
        return click(find(selector), 2, MouseButton.PRIMARY);
    }

    public Hand click(Node node) {
        return click(node, 1, MouseButton.PRIMARY);
    }

    public Hand click(Node node, int times, MouseButton button) {
        settle();
        Toolkit.run(() -> {
            robot.mouseMove(middle(node));
            for (var count = 0; count < times; count++) {
                robot.mousePress(button);
                robot.mouseRelease(button);
            }
        });
        return settle();
    }

    /// Drags from one point of the window to another, in small steps, while the keys are held.
    public Hand drag(Point2D from, Point2D to, KeyCode... held) {
        return hold(from, to, held).drop(held);
    }

    /// Pulls something narrow, so slowly that it keeps up: the headless platform gives a drag to
    /// whatever comes to lie below the mouse.
    public Hand pull(Point2D from, Point2D to) {
        var strides = (int) Math.ceil(from.distance(to) / STRIDE);
        var place = hold(from, from);
        for (var stride = 0; stride < strides; stride++) {
            place =
                    carry(
                            from.interpolate(to, (double) stride / strides),
                            from.interpolate(to, (stride + 1.0) / strides));
        }
        return place.drop();
    }

    /// Drags, and does not let go yet.
    public Hand hold(Point2D from, Point2D to, KeyCode... held) {
        settle();
        Toolkit.run(() -> {
            hold(held);
            robot.mouseMove(onScreen(from));
            robot.mousePress(MouseButton.PRIMARY);
        });
        return carry(from, to);
    }

    /// Goes on with a drag.
    public Hand carry(Point2D from, Point2D to) {
        for (var step = 1; step <= STEPS; step++) {
            var point = from.interpolate(to, (double) step / STEPS);
            Toolkit.run(() -> robot.mouseMove(onScreen(point)));
        }
        return settle();
    }

    /// Ends a drag.
    public Hand drop(KeyCode... held) {
        Toolkit.run(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            release(held);
        });
        return settle();
    }

    /// Turns the wheel over a point of the window, away from the hand where the number is negative.
    public Hand wheel(Point2D at, int clicks, KeyCode... held) {
        settle();
        Toolkit.run(() -> {
            hold(held);
            robot.mouseMove(onScreen(at));
            robot.mouseWheel(clicks);
            release(held);
        });
        return settle();
    }

    /// The middle of a node, in the window.
    public Point2D middleOf(String selector) {
        var node = find(selector);
        return Toolkit.get(() -> {
            var bounds = node.localToScene(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /// Clicks while Shift, Ctrl or Alt is held down. The robot forgets the keys when it moves the
    /// mouse, so the node is told of the click as the window would tell it.
    public Hand clickHolding(KeyCode key, Node node) {
        settle();
        Toolkit.run(() -> {
            var place = middle(node);
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, place, key));
            node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, place, key));
            node.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, place, key));
        });
        return settle();
    }

    /// Presses the keys together and lets them go: `press(CONTROL, Z)`.
    public Hand press(KeyCode... keys) {
        Toolkit.run(() -> {
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (var index = keys.length - 1; index >= 0; index--) {
                robot.keyRelease(keys[index]);
            }
        });
        return settle();
    }

    /// Types the text where the focus is, as an input method hands it over: any script will do.
    public Hand type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        Toolkit.run(() -> {
                            var owner = scene().getFocusOwner();
                            owner.fireEvent(typed(letter));
                        }));
        return settle();
    }

    /// Types the letter where the focus is while Shift is down.
    public Hand typeShifted(String letter) {
        Toolkit.run(() ->
                scene().getFocusOwner()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        "",
                                        KeyCode.UNDEFINED,
                                        true,
                                        false,
                                        false,
                                        false)));
        return settle();
    }

    /// Replaces what the focused text field holds, and leaves the cursor in it.
    public Hand retype(String text) {
        return press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).type(text);
    }

    /// Waits until the condition holds on the toolkit's thread.
    public void until(String expected, BooleanSupplier condition) {
        var deadline = System.nanoTime() + Toolkit.PATIENCE.toNanos();
        while (!Toolkit.get(() -> holds(condition))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain until " + expected);
            }
            settle();
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (NotThere e) {
            return false;
        }
    }

    /// Waits until what was asked for on the toolkit's thread is done and laid out.
    public Hand settle() {
        var laidOut = new CountDownLatch(1);
        Toolkit.run(() -> {
            scene().addPostLayoutPulseListener(new Once(laidOut));
            Platform.requestNextPulse();
        });
        try {
            if (!laidOut.await(Toolkit.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The window was not laid out");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /// Writes what the window shows as a PNG file.
    public Path picture(Path file) {
        settle();
        return Toolkit.get(() -> Pictures.write(scene().snapshot(null), file));
    }

    @Override
    public void close() {
        Toolkit.run(stage::close);
    }

    /// What is looked for on the toolkit's own thread, which cannot wait for itself.
    private static final class NotThere extends AssertionError {
        private static final long serialVersionUID = 1;

        private NotThere(String selector) {
            super(selector + " is not shown");
        }
    }

    private final class Once implements Runnable {
        private final CountDownLatch laidOut;

        private Once(CountDownLatch laidOut) {
            this.laidOut = laidOut;
        }

        @Override
        public void run() {
            scene().removePostLayoutPulseListener(this);
            laidOut.countDown();
        }
    }

    private static Optional<Node> visible(String selector) {
        return Window.getWindows().reversed().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .filter(Hand::isVisible)
                .findFirst();
    }

    private static boolean isVisible(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void hold(KeyCode... keys) {
        Stream.of(keys).forEach(robot::keyPress);
        modifiers.hold(keys);
    }

    private void release(KeyCode... keys) {
        modifiers.release();
        Stream.of(keys).forEach(robot::keyRelease);
    }

    /// The robot cuts off what is behind the point.
    private Point2D onScreen(Point2D point) {
        var exact = scene().getRoot().localToScreen(point);
        return new Point2D(Math.rint(exact.getX()), Math.rint(exact.getY()));
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private MouseEvent mouse(EventType<MouseEvent> type, Point2D place, KeyCode held) {
        return new MouseEvent(
                type,
                place.getX() - stage.getX(),
                place.getY() - stage.getY(),
                place.getX(),
                place.getY(),
                MouseButton.PRIMARY,
                1,
                held == KeyCode.SHIFT,
                held == KeyCode.CONTROL,
                held == KeyCode.ALT,
                false,
                type.equals(MouseEvent.MOUSE_PRESSED),
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
