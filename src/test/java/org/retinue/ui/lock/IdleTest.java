package org.retinue.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javafx.animation.Animation;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.retinue.ui.Toolkit;

/// The lock falls when nobody has touched the program for so long, also where the machine slept
/// meanwhile and no time seemed to pass.
class IdleTest {

    private static final Duration MOST = Duration.ofMinutes(5);

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private int locked;

    /// Moved by hand.
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void theLockFallsAfterTheTimeAndNotBefore() {
        Toolkit.run(() -> {
            var idle = new Idle(clock, () -> locked++);
            var pane = new Pane();
            idle.watch(new Scene(pane));
            idle.after(MOST);
            assertEquals(Animation.Status.RUNNING, idle.pause().getStatus());
            now = now.plus(MOST).minusSeconds(1);
            touch(pane);
            assertEquals(0, locked);
            now = now.plus(MOST).minusSeconds(1);
            touch(pane);
            assertEquals(0, locked);
            now = now.plus(MOST);
            touch(pane);
            assertEquals(1, locked);
            idle.pause().getOnFinished().handle(null);
            assertEquals(2, locked);
        });
    }

    @Test
    void itNeverFallsWhereThatIsWished() {
        Toolkit.run(() -> {
            var idle = new Idle(clock, () -> locked++);
            var pane = new Pane();
            idle.watch(new Scene(pane));
            idle.after(MOST);
            idle.after(Duration.ZERO);
            assertEquals(Animation.Status.STOPPED, idle.pause().getStatus());
            now = now.plus(MOST);
            touch(pane);
            assertEquals(0, locked);
        });
    }

    private static void touch(Pane pane) {
        pane.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        1,
                        1,
                        1,
                        1,
                        null,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
