package org.retinue.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Notices that nobody has touched the program for a while, a while in which the machine slept
/// included.
public final class Idle {

    private final Clock clock;
    private final Runnable lock;
    private final PauseTransition pause = new PauseTransition();
    private Duration most = Duration.ZERO;
    private Instant last;

    public Idle(Clock clock, Runnable lock) {
        this.clock = clock;
        this.lock = lock;
        last = clock.instant();
        pause.setOnFinished(_ -> lock.run());
    }

    public void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::touched);
    }

    /// From now on; nothing is waited for where it is for ever.
    public void after(Duration untouched) {
        most = untouched;
        last = clock.instant();
        if (most.isZero()) {
            pause.stop();
        } else {
            pause.setDuration(javafx.util.Duration.seconds((double) most.toSeconds()));
            pause.playFromStart();
        }
    }

    private void touched(InputEvent event) {
        if (most.isZero()) {
            return;
        }
        var now = clock.instant();
        if (Duration.between(last, now).compareTo(most) >= 0) {
            event.consume();
            lock.run();
        } else {
            last = now;
            pause.playFromStart();
        }
    }

    /// How long it is until the lock falls, for tests.
    PauseTransition pause() {
        return pause;
    }
}
